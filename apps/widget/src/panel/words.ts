import type { Locale } from '@lingxi/contract';
import { fill } from '../words.ts';

/** The panel's words, Chinese and English; its rarer parts bring their own. */
export const words = {
  close: ['收起', 'Minimise'],
  more: ['更多', 'More'],
  title: ['在线客服', 'Support'],
  bot: ['智能客服', 'Assistant'],
  agent: ['客服', 'Support'],
  botOnline: ['智能客服在线', 'Assistant online'],
  staffed: ['人工 {0}', 'People {0}'],
  serving: ['{0} 正在为您服务', '{0} is helping you'],
  waiting: ['正在为您排队', 'You are in the queue'],
  nobody: ['现在没有客服在线', 'Nobody is online right now'],
  thread: ['对话记录', 'Conversation'],
  placeholder: ['输入消息…', 'Write a message…'],
  placeholderQueue: ['排队时也可以先说清问题…', 'Tell us more…'],
  attach: ['发送图片或文件', 'Send an image or file'],
  emoji: ['表情', 'Emoji'],
  send: ['发送', 'Send'],
  sending: ['发送中', 'Sending'],
  delivered: ['已送达', 'Delivered'],
  read: ['已读', 'Read'],
  failed: ['未发送', 'Not sent'],
  retry: ['重试', 'Retry'],
  unsent: ['没有发出，请再试一次', 'This was not sent. Please try again'],
  offline: ['网络已断开，恢复后会自动发送', 'No network. Messages are sent when it returns'],
  reconnecting: ['正在重新连接…', 'Reconnecting…'],
  restored: ['已恢复连接', 'Connected again'],
  typing: ['{0}正在输入', '{0} is typing'],
  below: ['{0} 条新消息', '{0} new'],
  isHelpful: ['有帮助吗', 'Did this help?'],
  helpful: ['有帮助', 'Helpful'],
  unhelpful: ['没帮助', 'Not helpful'],
  askAgent: ['转人工', 'Talk to a person'],
  loading: ['加载中', 'Loading'],
  signIn: ['请先登录', 'Please sign in first'],
  signInNote: [
    '登录网站后，就可以在这里联系客服',
    'Once you are signed in to the site, you can talk to us here',
  ],
  missing: ['这个地址不存在', 'This address does not exist'],
  missingNote: ['请核对链接，或向给您链接的商家再要一个', 'Check the link, or ask for a new one'],
  unreachable: ['暂时连不上客服', 'Support cannot be reached right now'],
  again: ['再试一次', 'Try again'],
  loadAgain: ['没有加载出来，再试一次', 'This did not load. Try again'],
  ahead: ['前面还有 {0} 位', '{0} ahead of you'],
  next: ['下一位就是您', 'You are next'],
  minutes: ['{0}，约 {1} 分钟', '{0}, about {1} min'],
  teamNote: ['{0}接待，上面的对话已转给客服', '{0} will take it from here'],
  nobodyNote: ['您可以留言，客服上线后会尽快回复', 'Leave a message and we will get back to you'],
  leaveInstead: ['改为留言', 'Leave a message'],
  left: ['留言已收到，会尽快回复您', 'We have your message and will reply'],
  leftNote: [
    '留言已交给{0}，会通过邮箱或电话回复您',
    'Your message is with {0}. We reply by e-mail or phone',
  ],
  cancel: ['取消', 'Cancel'],
  assigned: ['{0} 为您服务', '{0} is with you'],
  transferred: ['已转给{0}', 'Passed to {0}'],
  handedBack: ['智能客服继续为您服务', 'The assistant goes on'],
  leftQueue: ['已取消排队', 'You left the queue'],
  resolved: ['会话已结束', 'Conversation ended'],
  reopened: ['会话已重新打开', 'Conversation reopened'],
  rated: ['您的评价：{0} 分', 'Your rating: {0} of 5'],
} satisfies Record<string, [zh: string, en: string]>;

export type Word = keyof typeof words;
export type Translate = (word: Word, ...values: (string | number)[]) => string;

export const translator =
  (locale: Locale): Translate =>
  (word, ...values) =>
    fill(words[word][locale === 'zh' ? 0 : 1], ...values);
