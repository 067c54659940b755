import { sql } from 'kysely';
import type { Context } from '../../platform/context/index.ts';
import type { ConversationRow } from '../conversations/index.ts';
import type { Line, Thread } from './work-out.ts';

/**
 * Reads tables of `conversations` and `bot`, and only reads them: a report looks at whole threads
 * by the hundred, and at columns that no verb of theirs has a use for.
 */
export interface ThreadRow extends Thread {
  id: string;
  /** The contact's first message. */
  startedAt: Date;
  channel: string;
  inboxId: string;
  teamId: string | null;
  assigneeId: string | null;
}

/** Of those in which the contact has said something: before that there is no conversation to count. */
export async function readThreads(ctx: Context, ids: readonly string[]): Promise<ThreadRow[]> {
  if (ids.length === 0) return [];
  const rows = (await ctx.db
    .selectFrom('conversations')
    .select(['id', 'status', 'handler', 'handoff', 'rating', 'channel'])
    .select(['inbox_id', 'team_id', 'assignee_id'])
    .where('account_id', '=', ctx.accountId)
    .where('id', 'in', ids)
    .execute()) as unknown as ConversationRow[];
  const lines = await readLines(ctx, ids);
  const unclear = await readUnclear(ctx, ids);
  return rows.flatMap((r) => {
    const said = lines.get(r.id) ?? [];
    const first = said.find((l) => l.author === 'contact');
    if (!first) return [];
    return {
      id: r.id,
      status: r.status,
      handler: r.handler,
      handoff: r.handoff,
      rating: r.rating,
      startedAt: first.at,
      channel: r.channel,
      inboxId: r.inbox_id,
      teamId: r.team_id,
      assigneeId: r.assignee_id,
      lines: said,
      unclear: unclear.get(r.id) ?? new Set(),
    };
  });
}

async function readLines(ctx: Context, ids: readonly string[]): Promise<Map<string, Line[]>> {
  const rows = await ctx.db
    .selectFrom('messages')
    .select(['conversation_id', 'seq', 'kind', 'author_kind', 'text', 'content', 'created_at'])
    .where('account_id', '=', ctx.accountId)
    .where('conversation_id', 'in', ids)
    .orderBy('conversation_id')
    .orderBy('seq')
    .execute();
  const found = new Map<string, Line[]>();
  for (const r of rows) {
    const lines = found.get(r.conversation_id) ?? [];
    found.set(r.conversation_id, lines);
    lines.push({
      seq: r.seq,
      kind: r.kind as Line['kind'],
      author: r.author_kind as Line['author'],
      text: r.text,
      content: r.content as Line['content'],
      at: r.created_at,
    });
  }
  return found;
}

/** Turns in which the bot asked back or had only the next best to offer. */
async function readUnclear(
  ctx: Context,
  ids: readonly string[],
): Promise<Map<string, Set<number>>> {
  const rows = await ctx.db
    .selectFrom('bot_states')
    .select('conversation_id')
    .select(sql<Record<string, { kind: string }> | null>`state->'outcomes'`.as('outcomes'))
    .where('account_id', '=', ctx.accountId)
    .where('conversation_id', 'in', ids)
    .execute();
  return new Map(
    rows.map((r) => [
      r.conversation_id,
      new Set(
        Object.entries(r.outcomes ?? {})
          .filter(([, { kind }]) => kind === 'clarified' || kind === 'fallback')
          .map(([seq]) => Number(seq)),
      ),
    ]),
  );
}

/** Not yet resolved, with the time of their last change; the latest `limit`. */
export function readRunning(ctx: Context, limit: number) {
  return ctx.db
    .selectFrom('conversations')
    .select(['id', 'updated_at'])
    .where('account_id', '=', ctx.accountId)
    .where('status', 'in', ['open', 'snoozed'])
    .orderBy('last_message_at', 'desc')
    .limit(limit)
    .execute();
}

/** Ids in their order, for going through all of them. */
export async function readIdsAfter(
  ctx: Context,
  after: string | undefined,
  limit: number,
): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('conversations')
    .select('id')
    .where('account_id', '=', ctx.accountId)
    .$if(after !== undefined, (q) => q.where('id', '>', after!))
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((r) => r.id);
}
