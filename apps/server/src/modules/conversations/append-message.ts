import type { ConversationFacts, Message } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { openTransaction, storedEvent } from '../../platform/context/transaction.ts';
import { runHot } from '../../platform/db/hot.ts';
import { violates } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';
import { composeMessage, eventTypeOf, type NewMessage, type Target } from './message-statement.ts';

export type Appended =
  | { kind: 'stored'; message: Message; conversation: ConversationFacts }
  /** Said before under the same client id. */
  | { kind: 'repeated' }
  /** No such conversation, or not in the state the target asks for. */
  | { kind: 'missed' };

interface AppendedRow {
  id: string;
  number: number;
  inbox_id: string;
  contact_id: string;
  status: ConversationFacts['status'];
  handler: ConversationFacts['handler'];
  assignee_id: string | null;
  team_id: string | null;
  last_seq: number;
}

/** Stores a message by the one statement of the message path, and tells it once it is committed. */
export async function appendMessage(ctx: Context, to: Target, m: NewMessage): Promise<Appended> {
  const messageId = newId();
  const now = ctx.platform.clock.now();
  const type = eventTypeOf(m.author);
  // Filled in below: the place is known once the row has been locked.
  const event = storedEvent({ ...ctx, actor: m.author }, { type, data: {} as never, of: {} });
  const { name, text, values } = composeMessage({
    accountId: ctx.accountId,
    to,
    message: m,
    messageId,
    eventId: event.event.id,
    now,
    listeners: ctx.platform.outbox.listeners,
  });
  let row: AppendedRow | undefined;
  try {
    [row] = await runHot<AppendedRow>(ctx, name, text, values);
  } catch (error) {
    if (violates(error, 'message_keys_pkey')) return { kind: 'repeated' };
    throw error;
  }
  if (!row) return { kind: 'missed' };

  const conversation = factsOf(row);
  const message: Message = {
    id: messageId,
    conversationId: row.id,
    seq: row.last_seq,
    kind: m.kind,
    author: m.author,
    text: m.text,
    content: m.content ?? {},
    clientId: m.clientId ?? null,
    createdAt: now.toISOString(),
  };
  event.conversationId = row.id;
  event.contactId = row.contact_id;
  event.event.data = { conversation, message };
  const tx = openTransaction(ctx);
  if (tx) tx.announce(event);
  else ctx.platform.outbox.committed([event]);
  return { kind: 'stored', message, conversation };
}

export const factsOf = (r: AppendedRow): ConversationFacts => ({
  id: r.id,
  number: r.number,
  inboxId: r.inbox_id,
  contactId: r.contact_id,
  status: r.status,
  handler: r.handler,
  assigneeId: r.assignee_id,
  teamId: r.team_id,
  lastSeq: r.last_seq,
});
