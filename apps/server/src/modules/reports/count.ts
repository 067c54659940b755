import type { ConversationOutcome, OverviewNumbers } from '@lingxi/contract';
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../platform/context/index.ts';
import { factsIn, type Slice } from './slice.ts';

const where = (condition: RawBuilder<unknown>) => sql<number>`count(*) filter (where ${condition})`;
const isBotSolved = sql`outcome in ('bot_confirmed', 'bot_assumed')`;
const isAgentSolved = sql`is_accepted and status = 'resolved'`;

/** The numbers of one slice; each is a count of facts, so that a list of them can be shown. */
export async function countNumbers(ctx: Context, slice: Slice): Promise<OverviewNumbers> {
  const n = await factsIn(ctx, slice)
    .select([
      sql<number>`count(*)`.as('volume'),
      where(sql`outcome = 'bot_confirmed'`).as('bot_confirmed'),
      where(sql`outcome = 'bot_assumed'`).as('bot_assumed'),
      where(sql`outcome = 'handed_off'`).as('handed_off'),
      where(sql`outcome = 'left'`).as('left'),
      where(sql`outcome = 'running'`).as('running'),
      where(sql`has_question`).as('real_questions'),
      where(sql`has_question and outcome <> 'left'`).as('answered_or_handed'),
      where(sql`is_accepted`).as('accepted'),
      where(sql`is_abandoned`).as('abandoned'),
      where(isBotSolved).as('solved_by_bot'),
      where(isAgentSolved).as('solved_by_agent'),
      sql<number | null>`percentile_cont(0.5) within group (order by first_response_seconds)`.as(
        'first_response_median',
      ),
      sql<number | null>`percentile_cont(0.9) within group (order by first_response_seconds)`.as(
        'first_response_p90',
      ),
      sql<number>`count(first_response_seconds)`.as('first_response_count'),
      sql<number>`coalesce(sum(response_seconds), 0)`.as('response_seconds'),
      sql<number>`coalesce(sum(response_count), 0)`.as('response_count'),
      sql<number | null>`avg(resolution_seconds)::float8`.as('resolution_average'),
      sql<number>`count(resolution_seconds)`.as('resolution_count'),
      sql<number | null>`avg(rating)::float8`.as('rating_average'),
      sql<number>`count(rating)`.as('rating_count'),
      sql<number | null>`avg(rating) filter (where is_rated_agent)::float8`.as('rating_agent'),
      sql<number>`count(rating) filter (where is_rated_agent)`.as('rating_agent_count'),
      sql<number | null>`avg(rating) filter (where not is_rated_agent)::float8`.as('rating_bot'),
      sql<number>`count(rating) filter (where not is_rated_agent)`.as('rating_bot_count'),
      where(sql`rating = 1`).as('score1'),
      where(sql`rating = 2`).as('score2'),
      where(sql`rating = 3`).as('score3'),
      where(sql`rating = 4`).as('score4'),
      where(sql`rating = 5`).as('score5'),
    ])
    .executeTakeFirstOrThrow();
  const reasons = await factsIn(ctx, slice)
    .select(['handoff_reason', sql<number>`count(*)`.as('count')])
    .where('handoff_reason', 'is not', null)
    .groupBy('handoff_reason')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('handoff_reason')
    .execute();
  const outcomes: Record<ConversationOutcome, number> = {
    bot_confirmed: n.bot_confirmed,
    bot_assumed: n.bot_assumed,
    handed_off: n.handed_off,
    left: n.left,
    running: n.running,
  };
  return {
    volume: n.volume,
    outcomes,
    realQuestions: n.real_questions,
    answeredOrHanded: n.answered_or_handed,
    accepted: n.accepted,
    abandoned: n.abandoned,
    solved: { bot: n.solved_by_bot, agent: n.solved_by_agent },
    handoffReasons: reasons.map((r) => ({ reason: r.handoff_reason!, count: r.count })),
    firstResponse: {
      medianSeconds: n.first_response_median,
      p90Seconds: n.first_response_p90,
      count: n.first_response_count,
    },
    response: {
      seconds: n.response_count > 0 ? n.response_seconds / n.response_count : null,
      count: n.response_count,
    },
    resolution: { seconds: n.resolution_average, count: n.resolution_count },
    ratings: {
      average: n.rating_average,
      count: n.rating_count,
      scores: [n.score1, n.score2, n.score3, n.score4, n.score5],
      bot: { average: n.rating_bot, count: n.rating_bot_count },
      agent: { average: n.rating_agent, count: n.rating_agent_count },
    },
  };
}
