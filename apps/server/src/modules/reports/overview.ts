import { definitions, type Metric, metrics, type Overview } from '@lingxi/contract';
import { sql } from 'kysely';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { readAccount } from '../accounts/index.ts';
import { countNumbers } from './count.ts';
import { countQuestions } from './questions.ts';
import { refreshRunning } from './refresh.ts';
import { before, factsIn, readSlice, type Slice, type SliceQuery } from './slice.ts';

/** The numbers of a period beside those of the one before it, right up to this moment. */
export async function overview(ctx: Context, query: SliceQuery): Promise<Overview> {
  authorize(ctx, 'report:read');
  const slice = readSlice(query);
  const earlier = before(slice);
  const { timezone } = await readAccount(ctx);
  await refreshRunning(ctx);
  const updatedAt = ctx.platform.clock.now().toISOString();
  // One after the other: a report takes one connection, and leaves the others to messages.
  const current = await countNumbers(ctx, slice);
  const previous = await countNumbers(ctx, earlier);
  const hours = await countHours(ctx, slice, earlier, timezone);
  const week = await countWeek(ctx, slice, timezone);
  const channels = await countChannels(ctx, slice, earlier);
  const topQuestions = await countQuestions(ctx, { slice, earlier, isAnswered: true });
  const unanswered = await countQuestions(ctx, { slice, earlier, isAnswered: false });
  return {
    from: slice.from.toISOString(),
    to: slice.to.toISOString(),
    previousFrom: earlier.from.toISOString(),
    timezone,
    updatedAt,
    current,
    previous,
    hours,
    week,
    channels,
    topQuestions: topQuestions.items,
    unanswered: unanswered.items,
    unansweredTotal: { count: unanswered.count, wordings: unanswered.wordings },
    definitions: Object.fromEntries(metrics.map((m) => [m, definitions[m][ctx.locale]])) as Record<
      Metric,
      string
    >,
  };
}

/** A part of the local time a conversation began at; `extract` would reckon in slow numerics. */
export const startedPart = (part: 'hour' | 'isodow', timezone: string) =>
  sql<number>`date_part(${sql.lit(part)}, started_at at time zone ${timezone})::int`;

async function countHours(ctx: Context, slice: Slice, earlier: Slice, timezone: string) {
  const hour = startedPart('hour', timezone);
  const count = (condition: string) => sql<number>`count(*) filter (where ${sql.raw(condition)})`;
  const rows = await factsIn(ctx, slice)
    .select([
      hour.as('hour'),
      count(`outcome in ('bot_confirmed', 'bot_assumed')`).as('botSolved'),
      count(`outcome = 'handed_off'`).as('handedOff'),
      count(`outcome = 'left'`).as('left'),
      count(`outcome = 'running'`).as('running'),
    ])
    .groupBy(sql`1`)
    .execute();
  const previous = await factsIn(ctx, earlier)
    .select([hour.as('hour'), sql<number>`count(*)`.as('count')])
    .groupBy(sql`1`)
    .execute();
  const nothing = { botSolved: 0, handedOff: 0, left: 0, running: 0 };
  return Array.from({ length: 24 }, (_, h) => ({
    ...nothing,
    ...rows.find((r) => r.hour === h),
    hour: h,
    previous: previous.find((r) => r.hour === h)?.count ?? 0,
  }));
}

async function countWeek(ctx: Context, slice: Slice, timezone: string) {
  const byHour = () =>
    factsIn(ctx, slice)
      .select([startedPart('isodow', timezone).as('day'), startedPart('hour', timezone).as('hour')])
      .groupBy([sql`1`, sql`2`]);
  // Apart, because a median sorts all rows it is given.
  const counts = await byHour()
    .select([
      sql<number>`count(*)`.as('count'),
      sql<number>`count(*) filter (where outcome = 'handed_off')`.as('handedOff'),
    ])
    .execute();
  const medians = await byHour()
    .where('first_response_seconds', 'is not', null)
    .select(
      sql<number>`percentile_cont(0.5) within group (order by first_response_seconds)`.as(
        'seconds',
      ),
    )
    .execute();
  return Array.from({ length: 7 }, (_, day) =>
    Array.from({ length: 24 }, (__, hour) => {
      const isHere = (r: { day: number; hour: number }) => r.day === day + 1 && r.hour === hour;
      const found = counts.find(isHere);
      return {
        count: found?.count ?? 0,
        handedOff: found?.handedOff ?? 0,
        firstResponseSeconds: medians.find(isHere)?.seconds ?? null,
      };
    }),
  );
}

async function countChannels(ctx: Context, slice: Slice, earlier: Slice) {
  const by = (s: Slice) =>
    factsIn(ctx, s)
      .select(['channel', sql<number>`count(*)`.as('count')])
      .groupBy('channel')
      .execute();
  const [now, then] = [await by(slice), await by(earlier)];
  return [...new Set([...now, ...then].map((r) => r.channel))].map((channel) => ({
    channel: channel as Overview['channels'][number]['channel'],
    count: now.find((r) => r.channel === channel)?.count ?? 0,
    previous: then.find((r) => r.channel === channel)?.count ?? 0,
  }));
}
