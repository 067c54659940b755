import type { ConversationFacts, SystemEvent } from '@lingxi/contract';
import type { TxContext } from '../../platform/context/index.ts';
import { appendMessage } from './append-message.ts';

/**
 * A centred line in the thread that tells both sides what happened; clients word it. Answers the
 * conversation's place after it, for the event that follows.
 */
export async function addSystemLine(
  tx: TxContext,
  conversationId: string,
  event: SystemEvent,
): Promise<ConversationFacts> {
  const author = { kind: 'system' as const, id: null, name: tx.actor.name };
  const to = { by: 'anyone' as const, conversationId };
  const line = await appendMessage(tx, to, { kind: 'event', author, text: '', content: { event } });
  // The caller holds the row, so it is there.
  if (line.kind !== 'stored')
    throw new Error(`conversation ${conversationId} vanished under its lock`);
  return line.conversation;
}
