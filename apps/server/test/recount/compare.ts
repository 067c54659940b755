import {
  contract,
  type Metric,
  metrics,
  type Overview,
  type OverviewNumbers,
} from '@lingxi/contract';
import { expect } from 'vitest';
import { listBehind } from '../../src/modules/reports/list-behind.ts';
import { overview } from '../../src/modules/reports/overview.ts';
import type { Context } from '../../src/platform/context/index.ts';
import { readAccount } from './read-account.ts';
import { type Asked, type Recounted, recount, type Slice } from './recount.ts';
import { wordingOf } from './retell.ts';

const queryOf = {
  overview: contract.reports.overview.query!,
  conversations: contract.reports.conversations.query!,
};

interface Compared {
  report: Overview;
  counted: Recounted;
}

/** Asks for a report as somebody and counts the same slice anew: every number has to be the same. */
export async function compareSlice(ctx: Context, slice: Slice): Promise<Compared> {
  const query = queryFor(slice);
  const report = contract.reports.overview.response.parse(
    await overview(ctx, queryOf.overview.parse(query)),
  );
  const looker =
    ctx.scope === 'all' ? 'everybody' : { agentId: ctx.actor.id!, teamIds: ctx.teamIds };
  const threads = await readAccount(ctx.platform.database.pool, ctx.accountId);
  const counted = recount(threads, { slice, looker, timezone: report.timezone });

  for (const which of ['current', 'previous'] as const) {
    expect(plain(report[which]), which).toEqual(plain(counted[which]));
  }
  expect(report.hours).toEqual(counted.hours);
  expect(report.week).toEqual(counted.week);
  expect(report.channels).toEqual(counted.channels.filter((c) => c.count + c.previous > 0));
  expectMostAsked(report.topQuestions, counted.answered, (q) => q.faqId!);
  expectMostAsked(report.unanswered, counted.unanswered, (q) => wordingOf(q.text));
  expect(report.unansweredTotal).toEqual(counted.unansweredTotal);
  expectPartsToBeTheWhole(report);
  return { report, counted };
}

const queryFor = (slice: Slice) => ({
  ...slice,
  from: slice.from.toISOString(),
  to: slice.to.toISOString(),
});

/** Averages to a thousandth of a second; reasons in the order of their names. */
const plain = (n: OverviewNumbers): unknown =>
  JSON.parse(
    JSON.stringify({
      ...n,
      handoffReasons: n.handoffReasons.toSorted((a, b) => (a.reason < b.reason ? -1 : 1)),
    }),
    (_, v: unknown) => (typeof v === 'number' ? Math.round(v * 1000) / 1000 : v),
  );

function expectMostAsked(
  shown: Overview['topQuestions'],
  counted: Recounted['answered'],
  keyOf: (q: Overview['topQuestions'][number]) => string,
): void {
  const wordings = [...counted].filter(([, q]) => q.count > 0);
  expect(shown).toHaveLength(Math.min(20, wordings.length));
  for (const q of shown) {
    const { count, previous } = q;
    expect({ count, previous }, q.text).toEqual(counted.get(keyOf(q)));
  }
  const counts = wordings.map(([, q]) => q.count).toSorted((a, b) => b - a);
  expect(shown.map((q) => q.count)).toEqual(counts.slice(0, shown.length));
}

const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

function expectPartsToBeTheWhole({ current, previous, hours, week, channels }: Overview): void {
  for (const n of [current, previous]) {
    expect(sum(Object.values(n.outcomes))).toBe(n.volume);
    expect(sum(n.handoffReasons.map((r) => r.count))).toBe(n.outcomes.handed_off);
    expect(sum(n.ratings.scores)).toBe(n.ratings.count);
    expect(n.ratings.bot.count + n.ratings.agent.count).toBe(n.ratings.count);
    expect(n.accepted + n.abandoned).toBeLessThanOrEqual(n.outcomes.handed_off);
  }
  const o = current.outcomes;
  expect(sum(hours.map((h) => h.botSolved))).toBe(o.bot_confirmed + o.bot_assumed);
  expect(sum(hours.map((h) => h.handedOff))).toBe(o.handed_off);
  expect(sum(hours.map((h) => h.left))).toBe(o.left);
  expect(sum(hours.map((h) => h.running))).toBe(o.running);
  expect(sum(hours.map((h) => h.previous))).toBe(previous.volume);
  expect(sum(week.flat().map((c) => c.count))).toBe(current.volume);
  expect(sum(week.flat().map((c) => c.handedOff))).toBe(o.handed_off);
  for (const hour of hours) {
    const { botSolved, handedOff, left, running } = hour;
    const inWeek = sum(week.map((day) => day[hour.hour]!.count));
    expect(botSolved + handedOff + left + running).toBe(inWeek);
  }
  expect(sum(channels.map((c) => c.count))).toBe(current.volume);
  expect(sum(channels.map((c) => c.previous))).toBe(previous.volume);
}

/** What the overview shows for a metric; null where it shows an average over something smaller. */
const shownFor: Record<Metric, (n: OverviewNumbers) => number | null> = {
  volume: (n) => n.volume,
  bot_solved: (n) => n.solved.bot,
  bot_confirmed: (n) => n.outcomes.bot_confirmed,
  bot_assumed: (n) => n.outcomes.bot_assumed,
  handed_off: (n) => n.outcomes.handed_off,
  left: (n) => n.outcomes.left,
  running: (n) => n.outcomes.running,
  real_questions: (n) => n.realQuestions,
  answered_or_handed: (n) => n.answeredOrHanded,
  accepted: (n) => n.accepted,
  abandoned: (n) => n.abandoned,
  solved: (n) => n.solved.bot + n.solved.agent,
  first_response: (n) => n.firstResponse.count,
  // Counts replies, of which a conversation may have several.
  response: () => null,
  resolution: (n) => n.resolution.count,
  rated: (n) => n.ratings.count,
};

/** Every number of a report that can be opened, and how. */
function numbersOf({ current, hours, week, topQuestions, unanswered }: Overview) {
  const asked: [Asked, number | null][] = [
    ...metrics.map((metric): [Asked, number | null] => [{ metric }, shownFor[metric](current)]),
    ...current.handoffReasons.map(({ reason, count }): [Asked, number] => [
      { metric: 'handed_off', reason },
      count,
    ]),
    ...hours.flatMap(({ hour, botSolved, handedOff, left, running }): [Asked, number][] => {
      const whole: [Asked, number] = [
        { metric: 'volume', hour },
        botSolved + handedOff + left + running,
      ];
      if (whole[1] === 0) return [whole];
      return [
        whole,
        [{ metric: 'bot_solved', hour }, botSolved],
        [{ metric: 'handed_off', hour }, handedOff],
        [{ metric: 'left', hour }, left],
        [{ metric: 'running', hour }, running],
      ];
    }),
    // Of each day the busiest hour: the other cells are made in the same way.
    ...week.flatMap((day, i): [Asked, number][] => {
      const hour = day.reduce((best, c, h) => (c.count > day[best]!.count ? h : best), 0);
      const at = { weekday: i + 1, hour };
      return [
        [{ metric: 'volume', weekday: i + 1 }, sum(day.map((c) => c.count))],
        [{ metric: 'volume', ...at }, day[hour]!.count],
        [{ metric: 'handed_off', ...at }, day[hour]!.handedOff],
      ];
    }),
    ...current.ratings.scores.map((count, i): [Asked, number] => [
      { metric: 'rated', score: i + 1 },
      count,
    ]),
    ...topQuestions.map((q): [Asked, number] => [{ metric: 'volume', faqId: q.faqId! }, q.count]),
    ...unanswered.map((q): [Asked, number] => [{ metric: 'volume', question: q.text }, q.count]),
  ];
  return asked;
}

/** Compares, and looks behind each number: as many conversations as it says, the very ones counted. */
export async function compareWithLists(ctx: Context, slice: Slice): Promise<Compared> {
  const { report, counted } = await compareSlice(ctx, slice);
  for (const [asked, shown] of numbersOf(report)) {
    const said = JSON.stringify(asked);
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page = { ...queryFor(slice), ...asked, limit: 23, ...(cursor ? { cursor } : {}) };
      const read = queryOf.conversations.parse(page);
      const { items, total, nextCursor } = await listBehind(ctx, read);
      if (shown !== null) expect(total, said).toBe(shown);
      ids.push(...items.map((c) => c.id));
      expect(nextCursor === null, said).toBe(ids.length === total);
      cursor = nextCursor;
    } while (cursor !== null);
    expect(new Set(ids).size, said).toBe(ids.length);
    expect(ids.toSorted(), said).toEqual(counted.behind(asked).toSorted());
  }
  return { report, counted };
}
