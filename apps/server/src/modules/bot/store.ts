import type { TxContext } from '../../platform/context/index.ts';
import { type BotState, freshState } from './state.ts';

export interface Memory {
  /** The contact's messages up to here have had their turn. */
  answeredSeq: number;
  state: BotState;
}

/** Locked until the end of the transaction: only one turn of a conversation at a time. */
export async function lockMemory(tx: TxContext, conversationId: string): Promise<Memory> {
  const row = await tx.db
    .insertInto('bot_states')
    .values({
      account_id: tx.accountId,
      conversation_id: conversationId,
      state: JSON.stringify(freshState),
    })
    // Writing the row onto itself locks it, whether it is new or not: one statement instead of two.
    .onConflict((oc) =>
      oc
        .columns(['account_id', 'conversation_id'])
        .doUpdateSet((e) => ({ account_id: e.ref('excluded.account_id') })),
    )
    .returning(['answered_seq', 'state'])
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
