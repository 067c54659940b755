import type { HandoffReason } from '@lingxi/contract';
import type { EntityKind } from './entities.ts';
import type { Mood } from './mood.ts';

export type Language = 'zh' | 'en';

/** What a summary says, in both languages. */
export interface SummaryWords {
  asks: string;
  requests: string;
  reports: string;
  alsoAsked: string;
  noAim: Record<'asked' | 'other', string>;
  article: (title: string) => string;
  helped: string;
  helpedNot: string;
  saidNothing: string;
  offered: (title: string) => string;
  clarified: string;
  unanswered: (question: string) => string;
  agentReplied: (times: number) => string;
  lines: Record<'tried' | 'values' | 'orders' | 'mood' | 'reason', string>;
  nothingTried: string;
  labels: Record<EntityKind, string> & Record<string, string>;
  moods: Record<Mood['mood'], string>;
  reasons: Record<HandoffReason, string>;
  statuses: Record<string, string>;
  between: { items: string; label: string; end: string; quote: (text: string) => string };
}

export const WORDS: Record<Language, SummaryWords> = {
  zh: {
    asks: '想了解：',
    requests: '希望：',
    reports: '反映：',
    alsoAsked: '随后又问：',
    noAim: { asked: '客户没有说明问题，只要求转人工。', other: '客户还没有说明问题。' },
    article: (title) => `机器人给出《${title}》`,
    helped: '，客户说有帮助',
    helpedNot: '，客户说没有帮助',
    saidNothing: '，客户没有表态',
    offered: (title) => `机器人请客户在相近的问题里选择${title ? `：${title}` : ''}`,
    clarified: '机器人追问了一次',
    unanswered: (question) => `“${question}”没有找到答案`,
    agentReplied: (times) => `客服此前回复过 ${times} 条`,
    lines: {
      tried: '已尝试：',
      values: '已提供：',
      orders: '订单：',
      mood: '情绪：',
      reason: '转人工原因：',
    },
    nothingTried: '机器人没有给出过答案',
    labels: {
      phone: '电话',
      email: '邮箱',
      order_number: '订单号',
      amount: '金额',
      date: '日期',
      url: '链接',
      tracking_number: '快递单号',
      name: '姓名',
      address: '地址',
      product: '商品',
      reason: '原因',
      quantity: '数量',
    },
    moods: { angry: '很生气', anxious: '着急', unhappy: '不满', neutral: '平静', happy: '满意' },
    reasons: {
      asked: '客户要求人工',
      not_understood: '机器人没有听懂',
      unhelpful: '机器人的回答没有解决问题',
      complaint: '客户投诉',
      left_message: '客户留言',
      bot_off: '机器人没有开启',
    },
    statuses: {
      pending: '待付款',
      unpaid: '待付款',
      paid: '已付款',
      processing: '处理中',
      packed: '已打包',
      shipped: '已发货',
      in_transit: '运输中',
      out_for_delivery: '派送中',
      delivered: '已签收',
      completed: '已完成',
      cancelled: '已取消',
      canceled: '已取消',
      refunding: '退款中',
      refunded: '已退款',
      returning: '退货中',
      returned: '已退货',
      exchanging: '换货中',
    },
    between: { items: '；', label: ' ', end: '。', quote: (text) => `（“${text}”）` },
  },
  en: {
    asks: 'Wants to know: ',
    requests: 'Asks to: ',
    reports: 'Reports: ',
    alsoAsked: 'then asked: ',
    noAim: {
      asked: 'The contact did not say what it is about and only asked for a person.',
      other: 'The contact has not said what it is about yet.',
    },
    article: (title) => `the bot gave “${title}”`,
    helped: ', which helped',
    helpedNot: ', which did not help',
    saidNothing: ', with no word on whether it helped',
    offered: (title) => `the bot offered similar questions${title ? `: ${title}` : ''}`,
    clarified: 'the bot asked one question back',
    unanswered: (question) => `no answer was found for “${question}”`,
    agentReplied: (times) => `an agent has replied before (${times})`,
    lines: {
      tried: 'Tried: ',
      values: 'Given: ',
      orders: 'Orders: ',
      mood: 'Mood: ',
      reason: 'Handed over because ',
    },
    nothingTried: 'the bot has given no answer',
    labels: {
      phone: 'phone',
      email: 'email',
      order_number: 'order number',
      amount: 'amount',
      date: 'date',
      url: 'link',
      tracking_number: 'tracking number',
      name: 'name',
      address: 'address',
      product: 'product',
      reason: 'reason',
      quantity: 'quantity',
    },
    moods: {
      angry: 'angry',
      anxious: 'anxious',
      unhappy: 'unhappy',
      neutral: 'calm',
      happy: 'content',
    },
    reasons: {
      asked: 'the contact asked for a person',
      not_understood: 'the bot did not understand',
      unhelpful: "the bot's answer did not help",
      complaint: 'the contact complains',
      left_message: 'the contact left a message',
      bot_off: 'the bot is switched off',
    },
    statuses: {
      in_transit: 'in transit',
      out_for_delivery: 'out for delivery',
      canceled: 'cancelled',
    },
    between: { items: '; ', label: ' ', end: '.', quote: (text) => ` (“${text}”)` },
  },
};
