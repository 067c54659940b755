import { z } from 'zod';
import { channels } from '../capabilities.ts';
import { instant } from './shared.ts';

/**
 * What became of a conversation; every one has exactly one, so that the parts add up to the whole.
 * `running` is still with the bot and open.
 */
export const outcomes = ['bot_confirmed', 'bot_assumed', 'handed_off', 'left', 'running'] as const;
export const outcome = z.enum(outcomes);
export type ConversationOutcome = z.infer<typeof outcome>;

/** What a number of a report is about, for its definition and for the list behind it. */
export const metrics = [
  'volume',
  'bot_solved',
  'bot_confirmed',
  'bot_assumed',
  'handed_off',
  'left',
  'running',
  'real_questions',
  'answered_or_handed',
  'accepted',
  'abandoned',
  'solved',
  'first_response',
  'response',
  'resolution',
  'rated',
] as const;
export const metric = z.enum(metrics);
export type Metric = z.infer<typeof metric>;

/** How each number is counted, in the words shown beside it. */
export const definitions: Record<Metric, Record<'zh' | 'en', string>> = {
  volume: {
    zh: '在所选时间内开始的会话数。一次会话从客户的第一条消息开始，到结束为止；重新打开不另算。',
    en: 'Conversations that began in the period. One runs from the contact’s first message until it is resolved; reopening does not count again.',
  },
  bot_solved: {
    zh: '没有转给人工、且由机器人解决的会话：已确认与推定之和。比率以进线量为分母。',
    en: 'Conversations the bot solved without a person: confirmed plus assumed. The rate is of all conversations begun.',
  },
  bot_confirmed: {
    zh: '机器人给出答案，客户点了「有帮助」或说已经解决，且没有转给人工。',
    en: 'The bot answered, and the contact pressed “helpful” or said that it was solved, without a person.',
  },
  bot_assumed: {
    zh: '机器人最后一次给出了答案，客户没有否定、没有再问、没有转人工，会话安静 24 小时后关闭。',
    en: 'The bot’s last turn was an answer; the contact neither rejected it nor asked again nor wanted a person, and the conversation closed after 24 quiet hours.',
  },
  handed_off: {
    zh: '交给人工的会话：客户要求、机器人没听懂或答得不好、投诉、留言、机器人关闭，或坐席主动接入。比率以进线量为分母。',
    en: 'Conversations handed to people: asked for, not understood, no help, a complaint, a message left, the bot switched off, or an agent stepped in. The rate is of all conversations begun.',
  },
  left: {
    zh: '已结束、没有转给人工、机器人也没有答上来的会话，包括只打招呼的。',
    en: 'Closed conversations that were neither handed off nor answered by the bot, greetings alone included.',
  },
  running: {
    zh: '还开着、仍由机器人接待的会话。',
    en: 'Conversations that are still open with the bot.',
  },
  real_questions: {
    zh: '进线中至少有一条真正的问题、图片或文件，而不只是打招呼的会话。',
    en: 'Conversations with at least one real question, picture or file, and not greetings alone.',
  },
  answered_or_handed: {
    zh: '有效提问中，机器人已解决、还在接待，或已转给人工的会话。',
    en: 'Of the real questions, those the bot solved or still serves, and those handed to people.',
  },
  accepted: {
    zh: '转给人工后有坐席接起的会话。接起率以转人工的会话为分母。',
    en: 'Handed-off conversations that an agent took. The rate is of all handed off.',
  },
  abandoned: {
    zh: '转给人工后，客户在坐席接起前离开或会话被关闭。',
    en: 'Handed off, but the contact left or the conversation was closed before an agent took it.',
  },
  solved: {
    zh: '机器人解决的会话，加上坐席接起后已结束的会话。',
    en: 'Conversations the bot solved, and those an agent took and closed.',
  },
  first_response: {
    zh: '从转给人工到坐席第一条回复的时间；机器人的时间不算在内。显示中位数与 90 分位。',
    en: 'From the handoff to the agent’s first reply; the bot’s time does not count. Median and 90th percentile.',
  },
  response: {
    zh: '人工接待期间，客户每次开口到坐席回复的平均时间；客户连发几条从第一条算起。',
    en: 'While people serve: from the contact’s first unanswered message to the agent’s reply, on average.',
  },
  resolution: {
    zh: '从转给人工到结束的平均时间，只算人工时间：不含机器人时间，不含挂起时间。仅统计坐席接起并已结束的会话。',
    en: 'From the handoff to the end, on average, people’s time only: neither the bot’s nor snoozed time. Only conversations an agent took and that are closed.',
  },
  rated: {
    zh: '在所选时间内开始的会话收到的评价，1 到 5 分的平均。评价前坐席说过话的算人工，否则算机器人。',
    en: 'Ratings of conversations begun in the period, 1 to 5, averaged. An agent’s where one had spoken before, else the bot’s.',
  },
};

const count = z.number().int();
const average = z.object({ seconds: z.number().nullable(), count });

/** The numbers of one period. Rates are the reader's: count by `volume`. */
export const overviewNumbers = z.object({
  volume: count,
  outcomes: z.record(outcome, count),
  realQuestions: count,
  answeredOrHanded: count,
  accepted: count,
  abandoned: count,
  solved: z.object({ bot: count, agent: count }),
  handoffReasons: z.array(z.object({ reason: z.string(), count })),
  firstResponse: z.object({
    medianSeconds: z.number().nullable(),
    p90Seconds: z.number().nullable(),
    count,
  }),
  response: average,
  resolution: average,
  ratings: z.object({
    average: z.number().nullable(),
    count,
    /** How many gave 1, 2, 3, 4 and 5. */
    scores: z.array(count).length(5),
    bot: z.object({ average: z.number().nullable(), count }),
    agent: z.object({ average: z.number().nullable(), count }),
  }),
});
export type OverviewNumbers = z.infer<typeof overviewNumbers>;

/** One hour of the day in the account's time zone. */
export const overviewHour = z.object({
  hour: count,
  botSolved: count,
  handedOff: count,
  left: count,
  running: count,
  previous: count,
});

export const questionCount = z.object({
  /** The entry that answered, or null for what had no answer. */
  faqId: z.string().nullable(),
  text: z.string(),
  count,
  previous: count,
});

export const overview = z.object({
  from: instant,
  to: instant,
  /** The period of the same length before it. */
  previousFrom: instant,
  timezone: z.string(),
  updatedAt: instant,
  current: overviewNumbers,
  previous: overviewNumbers,
  hours: z.array(overviewHour).length(24),
  /** Seven rows from Monday, 24 hours each. */
  week: z.array(
    z.array(z.object({ count, handedOff: count, firstResponseSeconds: z.number().nullable() })),
  ),
  channels: z.array(z.object({ channel: z.enum(channels), count, previous: count })),
  topQuestions: z.array(questionCount),
  unanswered: z.array(questionCount),
  /** How each number is counted, in the caller’s language. */
  definitions: z.record(metric, z.string()),
  /** All unanswered questions, by occurrence and by wording. */
  unansweredTotal: z.object({ count, wordings: count }),
});
export type Overview = z.infer<typeof overview>;
