import type { Conversation, Metric } from '@lingxi/contract';
import { sql } from 'kysely';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { encodeCursor, type Page, placeKey, placeOf } from '../../platform/db/page.ts';
import { readAccount } from '../accounts/index.ts';
import { conversationsByIds } from '../conversations/index.ts';
import { startedPart } from './overview.ts';
import { wording, wordingOf } from './questions.ts';
import { factsIn, readSlice, type SliceQuery } from './slice.ts';

export interface BehindQuery extends SliceQuery, Page {
  metric: Metric;
  reason?: string | undefined;
  hour?: number | undefined;
  weekday?: number | undefined;
  score?: number | undefined;
  faqId?: string | undefined;
  question?: string | undefined;
}

/** The facts a number has counted: the same conditions, as a list. */
const conditions: Record<Metric, string> = {
  volume: 'true',
  bot_solved: `outcome in ('bot_confirmed', 'bot_assumed')`,
  bot_confirmed: `outcome = 'bot_confirmed'`,
  bot_assumed: `outcome = 'bot_assumed'`,
  handed_off: `outcome = 'handed_off'`,
  left: `outcome = 'left'`,
  running: `outcome = 'running'`,
  real_questions: 'has_question',
  answered_or_handed: `has_question and outcome <> 'left'`,
  accepted: 'is_accepted',
  abandoned: 'is_abandoned',
  solved: `outcome in ('bot_confirmed', 'bot_assumed') or (is_accepted and status = 'resolved')`,
  first_response: 'first_response_seconds is not null',
  response: 'response_count > 0',
  resolution: 'resolution_seconds is not null',
  rated: 'rating is not null',
};

export async function listBehind(
  ctx: Context,
  query: BehindQuery,
): Promise<{ items: Conversation[]; nextCursor: string | null; total: number }> {
  authorize(ctx, 'report:read');
  const matching = await selection(ctx, query);
  const after = placeOf(query.cursor);
  const [rows, { total }] = await Promise.all([
    matching
      .select(['conversation_facts.conversation_id as id', 'conversation_facts.started_at as at'])
      .$if(after !== undefined, (q) =>
        q.where(
          sql<boolean>`(conversation_facts.started_at, conversation_facts.conversation_id) < (${after!.at}, ${after!.id}::uuid)`,
        ),
      )
      .orderBy('conversation_facts.started_at', 'desc')
      .orderBy('conversation_facts.conversation_id', 'desc')
      .limit(query.limit + 1)
      .execute(),
    matching.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow(),
  ]);
  const shown = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? shown.at(-1) : undefined;
  return {
    items: await conversationsByIds(
      ctx,
      shown.map((r) => r.id),
    ),
    nextCursor: last ? encodeCursor(placeKey(last)) : null,
    total,
  };
}

async function selection(ctx: Context, query: BehindQuery) {
  const slice = readSlice(query);
  const { timezone } = await readAccount(ctx);
  const { metric, reason, hour, weekday, score, faqId, question } = query;
  const isAsked = faqId !== undefined || question !== undefined;
  return factsIn(ctx, slice)
    .where(sql<boolean>`(${sql.raw(conditions[metric])})`)
    .$if(reason !== undefined, (q) => q.where('handoff_reason', '=', reason!))
    .$if(score !== undefined, (q) => q.where('rating', '=', score!))
    .$if(hour !== undefined, (q) => q.where(startedPart('hour', timezone), '=', hour!))
    .$if(weekday !== undefined, (q) => q.where(startedPart('isodow', timezone), '=', weekday!))
    .$if(isAsked, (q) =>
      q.where(({ exists, selectFrom }) =>
        // Looked up conversation by conversation: a join goes wrong while the tables are new.
        exists(
          selectFrom('conversation_questions as q')
            .select('q.seq')
            .whereRef('q.account_id', '=', 'conversation_facts.account_id')
            .whereRef('q.conversation_id', '=', 'conversation_facts.conversation_id')
            .$if(faqId !== undefined, (a) => a.where('q.faq_id', '=', faqId!))
            .$if(question !== undefined, (a) =>
              a.where('q.faq_id', 'is', null).where(wording, '=', wordingOf(question!)),
            ),
        ),
      ),
    );
}
