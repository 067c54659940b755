import type { Message } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { attach } from '../files/index.ts';
import { getInbox } from '../inboxes/index.ts';
import { appendMessage } from './append-message.ts';
import { keyOf, type NewMessage } from './message-statement.ts';
import { findByKey } from './message-store.ts';
import { findOfContact, insertConversation } from './store.ts';
import { factsOfRow } from './to-conversation.ts';
import { toMessage, withUrls } from './to-message.ts';

export interface Inbound {
  inboxId: string;
  contactId: string;
  /** A conversation the contact means; the running one, or a new one, when absent or resolved. */
  conversationId?: string | undefined;
  clientId: string;
  text: string;
  fileIds?: readonly string[] | undefined;
  chosenFaqId?: string | undefined;
}

/**
 * The contact wrote. Almost always one statement; a second one only for the first message of a
 * conversation and for a repeat, which is answered with what was stored the first time.
 */
export async function receiveMessage(ctx: Context, inbound: Inbound): Promise<Message> {
  const attachments = await attach(ctx, inbound.fileIds ?? []);
  const message: NewMessage = {
    kind: 'message',
    author: ctx.actor,
    text: inbound.text,
    content: {
      ...(attachments.length > 0 ? { attachments } : {}),
      ...(inbound.chosenFaqId ? { chosenFaqId: inbound.chosenFaqId } : {}),
    },
    clientId: inbound.clientId,
  };
  const { contactId, inboxId } = inbound;

  const named = await appendMessage(ctx, { by: 'contact', ...inbound }, message);
  if (named.kind === 'stored') return withUrls(ctx.platform, ctx.accountId, named.message);
  const repeated = await findRepeated(ctx, inbound.clientId);
  if (repeated) return repeated;
  if (inbound.conversationId) await refuseForeign(ctx, contactId, inbound.conversationId);

  // Two first messages at once: one opens the conversation, the other finds it on its next round.
  for (let round = 0; round < 5; round++) {
    await openConversation(ctx, inboxId, contactId);
    const appended = await appendMessage(ctx, { by: 'contact', contactId, inboxId }, message);
    if (appended.kind === 'stored') return withUrls(ctx.platform, ctx.accountId, appended.message);
    const first = await findRepeated(ctx, inbound.clientId);
    if (first) return first;
  }
  throw new Refusal('unavailable');
}

async function findRepeated(ctx: Context, clientId: string): Promise<Message | undefined> {
  const row = await findByKey(ctx, keyOf(ctx.actor, clientId));
  return row && toMessage(ctx.platform, ctx.accountId, row);
}

async function refuseForeign(ctx: Context, contactId: string, id: string): Promise<void> {
  if (!(await findOfContact(ctx, contactId, id))) throw new Refusal('conversation_not_found');
}

async function openConversation(ctx: Context, inboxId: string, contactId: string): Promise<void> {
  const inbox = await getInbox(ctx, inboxId);
  if (!inbox) throw new Refusal('inbox_not_found');
  const now = ctx.platform.clock.now();
  const isBots = inbox.settings.isBotEnabled;
  await transaction(ctx, async (tx) => {
    const id = newId();
    const isNew = await insertConversation(tx, {
      id,
      inboxId,
      channel: inbox.channel,
      contactId,
      handler: isBots ? 'bot' : 'queue',
      teamId: isBots ? null : inbox.settings.teamId,
      queuedAt: isBots ? null : now,
      handoff: isBots ? null : { reason: 'bot_off', summary: null, at: now.toISOString() },
    });
    if (!isNew) return;
    const row = await findOfContact(tx, contactId, id);
    const conversation = factsOfRow(row!);
    tx.publish('conversation.created', { conversation });
    if (!isBots) tx.publish('conversation.queued', { conversation, reason: 'bot_off' });
  });
}
