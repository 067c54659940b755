import {
  channels,
  type Metric,
  type Overview,
  type OverviewNumbers,
  outcomes,
} from '@lingxi/contract';
import type { Thread } from './read-account.ts';
import { retell, type Tale, wordingOf } from './retell.ts';

export interface Slice {
  from: Date;
  to: Date;
  channel?: string | undefined;
  inboxId?: string | undefined;
  teamId?: string | undefined;
}

/** Who looks: a lead sees what their teams, they themselves or nobody holds. */
export type Looker = { agentId: string; teamIds: readonly string[] } | 'everybody';

export type Asked = {
  metric: Metric;
  reason?: string;
  hour?: number;
  weekday?: number;
  score?: number;
  faqId?: string;
  question?: string;
};

export interface Recounted
  extends Pick<
    Overview,
    'current' | 'previous' | 'hours' | 'week' | 'channels' | 'unansweredTotal'
  > {
  /** Every question, not only the most frequent. */
  answered: Map<string, { count: number; previous: number }>;
  unanswered: Map<string, { count: number; previous: number }>;
  /** The conversations behind a number. */
  behind(asked: Asked): string[];
}

/** The numbers of a period, counted conversation by conversation. */
export function recount(
  threads: readonly Thread[],
  o: { slice: Slice; looker: Looker; timezone: string },
): Recounted {
  const { from, to } = o.slice;
  const tales = threads
    .filter((t) => fits(t, o.slice) && sees(o.looker, t))
    .flatMap((t) => retell(t) ?? []);
  const within = (a: number, b: number) => tales.filter((t) => t.startedAt >= a && t.startedAt < b);
  const now = within(from.getTime(), to.getTime());
  const before = within(2 * from.getTime() - to.getTime(), from.getTime());
  const clock = clockOf(o.timezone);
  const at = (all: readonly Tale[], hour: number) =>
    all.filter((t) => clock(t.startedAt).hour === hour);
  const unanswered = compare(now, before, (t) => t.unanswered);
  return {
    current: numbersOf(now),
    previous: numbersOf(before),
    hours: upTo(24).map((hour) => {
      const of = (...kinds: string[]) =>
        at(now, hour).filter((t) => kinds.includes(t.outcome)).length;
      return {
        hour,
        botSolved: of('bot_confirmed', 'bot_assumed'),
        handedOff: of('handed_off'),
        left: of('left'),
        running: of('running'),
        previous: at(before, hour).length,
      };
    }),
    week: upTo(7).map((day) =>
      upTo(24).map((hour) => {
        const here = at(now, hour).filter((t) => clock(t.startedAt).weekday === day + 1);
        return {
          count: here.length,
          handedOff: here.filter((t) => t.outcome === 'handed_off').length,
          firstResponseSeconds: quantile(firstResponses(here), 0.5),
        };
      }),
    ),
    channels: channels.map((channel) => {
      const of = (all: readonly Tale[]) => all.filter((t) => t.thread.channel === channel).length;
      return { channel, count: of(now), previous: of(before) };
    }),
    answered: compare(now, before, (t) => t.faqIds),
    unanswered,
    unansweredTotal: {
      count: now.reduce((sum, t) => sum + t.unanswered.length, 0),
      wordings: [...unanswered.values()].filter((q) => q.count > 0).length,
    },
    behind: (asked) =>
      now
        .filter((t) => isBehind(t, asked) && isAt(clock(t.startedAt), asked))
        .map((t) => t.thread.id),
  };
}

const fits = (t: Thread, s: Slice) =>
  (s.channel === undefined || t.channel === s.channel) &&
  (s.inboxId === undefined || t.inboxId === s.inboxId) &&
  (s.teamId === undefined || t.teamId === s.teamId);

function sees(looker: Looker, t: Thread): boolean {
  if (looker === 'everybody') return true;
  if (t.assigneeId === looker.agentId) return true;
  if (t.teamId !== null) return looker.teamIds.includes(t.teamId);
  return t.assigneeId === null;
}

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);

/** Hour of the day and day of the week (1 is Monday) at a place. */
function clockOf(timeZone: string) {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour: 'numeric',
    hourCycle: 'h23',
    weekday: 'short',
  });
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  return (ms: number) => {
    const parts = format.formatToParts(ms);
    const part = (type: string) => parts.find((p) => p.type === type)!.value;
    return { hour: Number(part('hour')), weekday: days.indexOf(part('weekday')) + 1 };
  };
}

const isAt = (clock: { hour: number; weekday: number }, a: Asked) =>
  (a.hour === undefined || clock.hour === a.hour) &&
  (a.weekday === undefined || clock.weekday === a.weekday);

const isBotSolved = (t: Tale) => t.outcome === 'bot_confirmed' || t.outcome === 'bot_assumed';

const tests: Record<Metric, (t: Tale) => boolean> = {
  volume: () => true,
  bot_solved: isBotSolved,
  bot_confirmed: (t) => t.outcome === 'bot_confirmed',
  bot_assumed: (t) => t.outcome === 'bot_assumed',
  handed_off: (t) => t.outcome === 'handed_off',
  left: (t) => t.outcome === 'left',
  running: (t) => t.outcome === 'running',
  real_questions: (t) => t.isRealQuestion,
  answered_or_handed: (t) => t.isRealQuestion && t.outcome !== 'left',
  accepted: (t) => t.isAccepted,
  abandoned: (t) => t.isAbandoned,
  solved: (t) => isBotSolved(t) || (t.isAccepted && t.isClosed),
  first_response: (t) => t.firstResponse !== null,
  response: (t) => t.responses.length > 0,
  resolution: (t) => t.resolution !== null,
  rated: (t) => t.thread.rating !== null,
};

const isBehind = (t: Tale, a: Asked) =>
  tests[a.metric](t) &&
  (a.reason === undefined || t.reason === a.reason) &&
  (a.score === undefined || t.thread.rating === a.score) &&
  (a.faqId === undefined || t.faqIds.includes(a.faqId)) &&
  (a.question === undefined || t.unanswered.includes(wordingOf(a.question)));

/** Whom the contact was asked about; who rated before anybody asked, meant whoever had spoken. */
const ratedOf = (t: Tale) => t.thread.surveyOf ?? (t.hasAgentSpoken ? 'agent' : 'bot');

const firstResponses = (all: readonly Tale[]) => all.flatMap((t) => t.firstResponse ?? []);

function numbersOf(all: readonly Tale[]): OverviewNumbers {
  const of = (metric: Metric) => all.filter(tests[metric]);
  const rated = of('rated');
  const ratings = (some: readonly Tale[]) => {
    const given = some.map((t) => t.thread.rating!);
    return { average: mean(given), count: given.length };
  };
  const responses = all.flatMap((t) => t.responses);
  const resolutions = all.flatMap((t) => t.resolution ?? []);
  return {
    volume: all.length,
    outcomes: Object.fromEntries(
      outcomes.map((o) => [o, all.filter((t) => t.outcome === o).length]),
    ) as OverviewNumbers['outcomes'],
    realQuestions: of('real_questions').length,
    answeredOrHanded: of('answered_or_handed').length,
    accepted: of('accepted').length,
    abandoned: of('abandoned').length,
    solved: {
      bot: of('bot_solved').length,
      agent: all.filter((t) => t.isAccepted && t.isClosed).length,
    },
    handoffReasons: reasonsOf(all),
    firstResponse: {
      medianSeconds: quantile(firstResponses(all), 0.5),
      p90Seconds: quantile(firstResponses(all), 0.9),
      count: firstResponses(all).length,
    },
    response: { seconds: mean(responses), count: responses.length },
    resolution: { seconds: mean(resolutions), count: resolutions.length },
    ratings: {
      ...ratings(rated),
      scores: [1, 2, 3, 4, 5].map((s) => rated.filter((t) => t.thread.rating === s).length),
      bot: ratings(rated.filter((t) => ratedOf(t) === 'bot')),
      agent: ratings(rated.filter((t) => ratedOf(t) === 'agent')),
    },
  };
}

function reasonsOf(all: readonly Tale[]): OverviewNumbers['handoffReasons'] {
  const counts = new Map<string, number>();
  for (const { reason } of all) if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count }));
}

/** In how many conversations each came up, in the period and in the one before it. */
function compare(
  now: readonly Tale[],
  before: readonly Tale[],
  keysOf: (t: Tale) => readonly string[],
): Map<string, { count: number; previous: number }> {
  const counts = new Map<string, { count: number; previous: number }>();
  const add = (all: readonly Tale[], which: 'count' | 'previous') => {
    for (const key of all.flatMap(keysOf)) {
      const known = counts.get(key) ?? { count: 0, previous: 0 };
      counts.set(key, { ...known, [which]: known[which] + 1 });
    }
  };
  add(now, 'count');
  add(before, 'previous');
  return counts;
}

const mean = (all: readonly number[]): number | null =>
  all.length === 0 ? null : all.reduce((sum, n) => sum + n, 0) / all.length;

/** Between the two values that lie next to it, in proportion. */
function quantile(all: readonly number[], q: number): number | null {
  if (all.length === 0) return null;
  const sorted = all.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (above - below) * (place - Math.floor(place));
}
