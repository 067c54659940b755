import type { Locale, SystemEvent } from '@lingxi/contract';

const zh = {
  title: '会话 #{0} 的记录',
  contact: '客户：{0}',
  started: '开始：{0}（{1}）',
  status: '状态：{0}',
  rating: '评价：{0} 分（{1}）',
  comment: '评价：{0} 分（{1}）「{2}」',
  ofBot: '智能客服',
  ofAgent: '人工客服',
  visitor: '客户',
  bot: '智能客服',
  agent: '客服',
  note: '内部备注 · {0}',
  image: '[图片] {0}',
  file: '[文件] {0}',
  sentence: '{0}：',
  cut: '（记录较长，只包含前 {0} 条）',
  open: '进行中',
  snoozed: '已挂起',
  resolved: '已结束',
};
export type TranscriptWords = typeof zh;

const en: TranscriptWords = {
  title: 'Transcript of conversation #{0}',
  contact: 'Contact: {0}',
  started: 'Started: {0} ({1})',
  status: 'Status: {0}',
  rating: 'Rating: {0} of 5 ({1})',
  comment: 'Rating: {0} of 5 ({1}), “{2}”',
  ofBot: 'assistant',
  ofAgent: 'person',
  visitor: 'Contact',
  bot: 'Assistant',
  agent: 'Support',
  note: 'Internal note · {0}',
  image: '[Image] {0}',
  file: '[File] {0}',
  sentence: '{0}: ',
  cut: '(A long conversation: only its first {0} messages are here)',
  open: 'running',
  snoozed: 'snoozed',
  resolved: 'ended',
};

export const transcriptWords: Record<Locale, TranscriptWords> = { zh, en };

/** What happened, for the agents' transcript; nothing for what only the desk's lists care about. */
export const eventWords: Record<Locale, Partial<Record<SystemEvent['type'], string>>> = {
  zh: {
    handed_off: '转人工',
    assigned: '由{to}接待',
    transferred: '转给{to}',
    handed_back: '交回智能客服',
    left_queue: '客户取消排队',
    resolved: '会话结束',
    reopened: '会话重新打开',
    rated: '客户评价 {rating} 分',
  },
  en: {
    handed_off: 'Handed to a person',
    assigned: 'Taken by {to}',
    transferred: 'Passed to {to}',
    handed_back: 'Handed back to the assistant',
    left_queue: 'The contact left the queue',
    resolved: 'Conversation ended',
    reopened: 'Conversation reopened',
    rated: 'The contact rated it {rating} of 5',
  },
};
