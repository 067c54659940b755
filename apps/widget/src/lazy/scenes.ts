import type { BotSentences, Locale, Message, OpenState, WidgetConfig } from '@lingxi/contract';
import type { State, Talk } from '../state.ts';
import type { PreviewMessage } from './preview.ts';

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const minute = 60_000;

const samples = {
  zh: {
    question: '退款多久能到账？',
    answer: '商品退回仓库后，48 小时内会原路退款。',
    title: '退款多久到账',
    wish: '转人工',
    handoff: '好的，正在为您转人工。前面的对话同事都看得到，不用再说一遍。',
    agent: '林晓',
    hello: '您好，我是林晓，马上为您查一下。',
    closed:
      '现在是非工作时间，{{hours.opensAt}} 恢复人工服务。请留下联系方式和问题，上班后第一时间回复您。',
    opensAt: '明天 9:00',
  },
  en: {
    question: 'When will I get my refund?',
    answer: 'Within 48 hours of the goods reaching our warehouse.',
    title: 'Refund time',
    wish: 'Talk to a person',
    handoff: 'Sure, I am getting you a person. They see our conversation.',
    agent: 'Lin Xiao',
    hello: 'Hello, this is Lin Xiao. Let me look it up.',
    closed:
      'We are closed right now; people are back {{hours.opensAt}}. Leave a way to reach you, and we will answer first thing.',
    opensAt: 'tomorrow at 09:00',
  },
};

interface Given {
  config: WidgetConfig;
  wording: BotSentences;
  locale: Locale;
}

/** Tomorrow at nine, where the visitor is. */
const closedUntilTomorrow = (): OpenState => {
  const at = new Date(Date.now() + 1440 * minute);
  at.setHours(9, 0, 0, 0);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { isOpen: false, changesAt: at.toISOString(), timezone: timeZone };
};

/** The moment that is looked at, with sample words around the company's own. */
export const sceneOf = (
  scene: PreviewMessage['scene'],
  { config, wording, locale }: Given,
): Partial<State> => {
  const w = samples[locale];
  const { bot, greeting } = config.settings;
  const values: Record<string, string> = {
    'bot.name': bot.name[locale] || bot.name.zh || (locale === 'zh' ? '智能客服' : 'Assistant'),
    'account.name': config.accountName,
    'hours.opensAt': w.opensAt,
  };
  const fill = (text: string) =>
    text.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (whole, name: string) => values[name] ?? whole);
  const own = (key: keyof BotSentences) => wording[key][locale].trim().split('\n')[0];
  const settings = {
    ...config.settings,
    greeting: { zh: fill(greeting.zh), en: fill(greeting.en) },
  };
  const filled = { ...config, settings };
  if (scene === 'closed' || scene === 'open') return { config: filled };
  let seq = 0;
  const say = (
    kind: 'contact' | 'bot' | 'agent',
    text: string,
    content: Message['content'] = {},
  ): Message => {
    seq += 1;
    return {
      id: id(seq),
      conversationId: id(0),
      seq,
      kind: 'message',
      author: {
        kind,
        id: kind === 'agent' ? id(99) : null,
        name: kind === 'agent' ? w.agent : null,
      },
      text,
      content,
      clientId: null,
      createdAt: new Date(Date.now() - (9 - seq) * minute).toISOString(),
    };
  };
  const talk: Talk = {
    id: id(0),
    status: 'open',
    handler: scene === 'nobody' ? 'bot' : 'agent',
    agent: scene === 'nobody' ? null : { id: id(99), name: w.agent, avatarUrl: null },
    queue: null,
    hasLeftMessage: false,
    lastSeq: 9,
    agentReadSeq: 9,
    contactReadSeq: 9,
    rating: null,
    survey: null,
    createdAt: new Date().toISOString(),
  };
  const answered = [
    say('contact', w.question),
    say('bot', w.answer, { source: { faqId: id(98), title: w.title }, helpful: null }),
    say('contact', w.wish),
  ];
  if (scene === 'conversation') {
    const messages = [
      ...answered,
      say('bot', fill(own('handoff') || w.handoff)),
      say('agent', w.hello),
    ];
    return { config: filled, conversations: [talk], messages };
  }
  const closed = say('bot', fill(own('closed') || w.closed), { form: 'leave_message' });
  return {
    config: { ...filled, service: closedUntilTomorrow() },
    conversations: [talk],
    messages: [...answered.slice(2), closed],
  };
};
