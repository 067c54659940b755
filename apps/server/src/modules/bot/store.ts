import type { TxContext } from '../../platform/context/index.ts';
import { type BotState, freshState } from './state.ts';

export interface Memory {
  /** The contact's messages up to here have had their turn. */
  answeredSeq: number;
  state: BotState;
}

/** Locked until the end of the transaction: only one turn of a conversation at a time. */
export async function lockMemory(tx: TxContext, conversationId: string): Promise<Memory> {
  await tx.db
    .insertInto('bot_states')
    .values({
      account_id: tx.accountId,
      conversation_id: conversationId,
      state: JSON.stringify(freshState),
    })
    .onConflict((oc) => oc.doNothing())
    .execute();
  const row = await tx.db
    .selectFrom('bot_states')
    .select(['answered_seq', 'state'])
    .where('account_id', '=', tx.accountId)
    .where('conversation_id', '=', conversationId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { answeredSeq: row.answered_seq, state: { ...freshState, ...(row.state as BotState) } };
}

export async function saveMemory(tx: TxContext, conversationId: string, m: Memory): Promise<void> {
  await tx.db
    .updateTable('bot_states')
    .set({
      answered_seq: m.answeredSeq,
      state: JSON.stringify(m.state),
      updated_at: tx.platform.clock.now(),
    })
    .where('account_id', '=', tx.accountId)
    .where('conversation_id', '=', conversationId)
    .execute();
}
