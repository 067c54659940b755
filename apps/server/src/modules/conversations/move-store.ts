import type { Context, TxContext } from '../../platform/context/index.ts';
import type { ConversationRow } from './rows.ts';

/** What a conversation was before the merge closed it. */
export interface Before {
  status: 'open' | 'snoozed';
  snoozedUntil: string | null;
  unreadCount: number;
  agentReadSeq: number;
  /** When the merge closed it: closed again by somebody since, it stays closed. */
  closedAt: string;
}

export interface MoveRow {
  conversation_id: string;
  is_moved: boolean;
  before: Before | null;
}

export const beforeOf = (row: ConversationRow, closed: ConversationRow): Before => ({
  status: row.status === 'snoozed' ? 'snoozed' : 'open',
  snoozedUntil: row.snoozed_until?.toISOString() ?? null,
  unreadCount: row.unread_count,
  agentReadSeq: row.agent_read_seq,
  closedAt: closed.resolved_at!.toISOString(),
});

export async function insertMoves(
  tx: TxContext,
  mergeId: string,
  moves: readonly MoveRow[],
): Promise<void> {
  if (moves.length === 0) return;
  await tx.db
    .insertInto('conversation_moves')
    .values(
      moves.map((m) => ({
        account_id: tx.accountId,
        merge_id: mergeId,
        ...m,
        before: m.before && JSON.stringify(m.before),
      })),
    )
    .execute();
}

export const selectMoves = (ctx: Context, mergeId: string): Promise<MoveRow[]> =>
  ctx.db
    .selectFrom('conversation_moves')
    .select(['conversation_id', 'is_moved', 'before'])
    .where('account_id', '=', ctx.accountId)
    .where('merge_id', '=', mergeId)
    .$castTo<MoveRow>()
    .execute();

/** Of a contact's conversations: those named, and those that browsers of these others have opened. */
export async function moveSome(
  tx: TxContext,
  o: {
    fromId: string;
    toId: string;
    conversationIds: readonly string[];
    originIds: readonly string[];
  },
): Promise<string[]> {
  const moved = await tx.db
    .updateTable('conversations')
    .set({ contact_id: o.toId })
    .where('account_id', '=', tx.accountId)
    .where('contact_id', '=', o.fromId)
    .where((e) =>
      e.or([
        e('id', 'in', [...o.conversationIds, nobody]),
        e('origin_contact_id', 'in', [...o.originIds, nobody]),
      ]),
    )
    .returning('id')
    .execute();
  return moved.map((r) => r.id);
}

/** A list in SQL is never empty. */
const nobody = '00000000-0000-0000-0000-000000000000';
