import type { Locale } from '@lingxi/contract';

const zh = {
  open: '打开客服',
  close: '收起',
  more: '更多',
  title: '在线客服',
  bot: '智能客服',
  agent: '客服',
  botOnline: '智能客服在线',
  staffed: '人工 {0}',
  serving: '{0} 正在为您服务',
  waiting: '正在为您排队',
  thread: '对话记录',
  placeholder: '输入消息…',
  placeholderQueue: '排队时也可以先说清问题…',
  attach: '发送图片或文件',
  emoji: '表情',
  send: '发送',
  sending: '发送中',
  delivered: '已送达',
  read: '已读',
  failed: '未发送',
  retry: '重试',
  offline: '网络已断开，恢复后会自动发送',
  reconnecting: '正在重新连接…',
  restored: '已恢复连接',
  typing: '{0}正在输入',
  below: '{0} 条新消息',
  unread: '{0} 条未读',
  isHelpful: '有帮助吗',
  helpful: '有帮助',
  unhelpful: '没帮助',
  askAgent: '转人工',
  loading: '加载中',
};

export type Word = keyof typeof zh;
export type Words = Record<Word, string>;
export type Translate = (word: Word, ...values: (string | number)[]) => string;

/** Fills `{0}`, `{1}` … */
export const fill = (text: string, ...values: (string | number)[]): string =>
  text.replace(/{(\d)}/g, (_, i: number) => String(values[i]));

/** The words of the first load. English comes in a file of its own; lazy parts bring theirs. */
export const dictionary: Partial<Record<Locale, Words>> & { zh: Words } = { zh };

export const translator =
  (locale: Locale): Translate =>
  (word, ...values) =>
    fill((dictionary[locale] ?? zh)[word], ...values);

/** To be awaited before a language is shown. */
export const loadWords = async (locale: Locale): Promise<void> => {
  if (locale === 'en') dictionary.en ??= (await import('./lazy/en.ts')).en;
};
