import { sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import type { ThreadRow } from './read-threads.ts';
import type { Facts } from './work-out.ts';

export interface Worked {
  thread: ThreadRow;
  facts: Facts;
}

/** Also of conversations that have no facts yet, so it is no lock of rows. */
export async function lockFacts(tx: TxContext, ids: readonly string[]): Promise<void> {
  const keys = ids.map((id) => `facts:${tx.accountId}:${id}`).toSorted();
  await sql`
    select pg_advisory_xact_lock(hashtextextended(key, 0)) from unnest(${keys}::text[]) as key
  `.execute(tx.db);
}

export async function replaceFacts(
  tx: TxContext,
  worked: readonly Worked[],
  at: Date,
): Promise<void> {
  if (worked.length === 0) return;
  await tx.db
    .insertInto('conversation_facts')
    .values(inOrder(worked).map((w) => toRow(tx.accountId, w, at)))
    .onConflict((oc) =>
      oc
        .columns(['account_id', 'conversation_id'])
        .doUpdateSet((e) =>
          Object.fromEntries(changing.map((column) => [column, e.ref(`excluded.${column}`)])),
        ),
    )
    .execute();
  await tx.db
    .deleteFrom('conversation_questions')
    .where('account_id', '=', tx.accountId)
    .where(
      'conversation_id',
      'in',
      worked.map((w) => w.thread.id),
    )
    .execute();
  const questions = worked.flatMap(({ thread, facts }) =>
    facts.questions.map((q) => ({
      account_id: tx.accountId,
      conversation_id: thread.id,
      seq: q.seq,
      started_at: thread.startedAt,
      faq_id: q.faqId,
      text: q.text,
    })),
  );
  if (questions.length > 0)
    await tx.db.insertInto('conversation_questions').values(questions).execute();
}

/** Two reports asked for at once lock the same rows in the same order. */
const inOrder = (worked: readonly Worked[]) =>
  worked.toSorted((a, b) => (a.thread.id < b.thread.id ? -1 : 1));

const changing = [
  'team_id',
  'assignee_id',
  'handler',
  'status',
  'outcome',
  'has_question',
  'handoff_reason',
  'is_accepted',
  'is_abandoned',
  'first_response_seconds',
  'response_seconds',
  'response_count',
  'resolution_seconds',
  'rating',
  'is_rated_agent',
  'worked_out_at',
] as const;

const toRow = (account_id: string, { thread, facts }: Worked, worked_out_at: Date) => ({
  account_id,
  conversation_id: thread.id,
  started_at: thread.startedAt,
  channel: thread.channel,
  inbox_id: thread.inboxId,
  team_id: thread.teamId,
  assignee_id: thread.assigneeId,
  handler: thread.handler,
  status: thread.status,
  outcome: facts.outcome,
  has_question: facts.hasQuestion,
  handoff_reason: facts.handoffReason,
  is_accepted: facts.isAccepted,
  is_abandoned: facts.isAbandoned,
  first_response_seconds: facts.firstResponseSeconds,
  response_seconds: facts.responseSeconds,
  response_count: facts.responseCount,
  resolution_seconds: facts.resolutionSeconds,
  rating: thread.rating,
  is_rated_agent: facts.isRatedAgent,
  worked_out_at,
});

/** When the facts of these conversations were last worked out. */
export async function workedOutAt(
  ctx: Context,
  ids: readonly string[],
): Promise<Map<string, Date>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .selectFrom('conversation_facts')
    .select(['conversation_id', 'worked_out_at'])
    .where('account_id', '=', ctx.accountId)
    .where('conversation_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map((r) => [r.conversation_id, r.worked_out_at]));
}
