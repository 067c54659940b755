import type { Message } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { currentContact, holdReachable } from '../contacts/index.ts';
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
 * The contact wrote. Almost always one statement; more only for the first message of a conversation,
 * for a repeat, which is answered with what was stored the first time, and for a contact who has
 * become part of another since the sender was let in.
 */
export async function receiveMessage(ctx: Context, inbound: Inbound): Promise<Message> {
  const attachments = await attach(ctx, inbound.fileIds ?? []);
  // The sender's client ids stay their own through merges and their undoing.
  const saidAs = ctx.visitor?.cameAsId ?? inbound.contactId;
  const message: NewMessage = {
    kind: 'message',
    author: ctx.actor,
    text: inbound.text,
    content: {
      ...(attachments.length > 0 ? { attachments } : {}),
      ...(inbound.chosenFaqId ? { chosenFaqId: inbound.chosenFaqId } : {}),
    },
    clientId: inbound.clientId,
    saidAs,
  };
  const { inboxId } = inbound;
  let { contactId, conversationId } = inbound;
  // Let in as part of another contact: asked again, since that can be undone at any moment.
  if (saidAs !== contactId) contactId = await reachable(ctx, saidAs);
  for (let round = 0; round < 6; round++) {
    const to = { by: 'contact' as const, contactId, inboxId, conversationId };
    const appended = await appendMessage(ctx, to, message);
    if (appended.kind === 'stored') return withUrls(ctx.platform, ctx.accountId, appended.message);
    const repeated = await findRepeated(ctx, saidAs, inbound.clientId);
    if (repeated) return repeated;
    const current = await reachable(ctx, saidAs);
    if (current !== contactId) {
      // Merged or parted in this moment: their conversations are there now.
      contactId = current;
      continue;
    }
    if (conversationId) await refuseForeign(ctx, contactId, conversationId);
    conversationId = undefined;
    // Two first messages at once: one opens the conversation, the other finds it on its next round.
    contactId = await openConversation(ctx, { inboxId, saidAs });
  }
  throw new Refusal('unavailable');
}

async function findRepeated(
  ctx: Context,
  saidAs: string,
  clientId: string,
): Promise<Message | undefined> {
  const row = await findByKey(ctx, keyOf({ ...ctx.actor, id: saidAs }, clientId));
  return row && toMessage(ctx.platform, ctx.accountId, row);
}

async function reachable(ctx: Context, contactId: string): Promise<string> {
  const contact = await currentContact(ctx, contactId);
  if (!contact) throw new Refusal('contact_not_found');
  if (contact.isBlocked) throw new Refusal('contact_blocked');
  return contact.id;
}

async function refuseForeign(ctx: Context, contactId: string, id: string): Promise<void> {
  if (!(await findOfContact(ctx, contactId, id))) throw new Refusal('conversation_not_found');
}

/** Answers in whose name: the contact is held, so that no merge or block comes in between. */
async function openConversation(
  ctx: Context,
  { inboxId, saidAs }: { inboxId: string; saidAs: string },
): Promise<string> {
  const inbox = await getInbox(ctx, inboxId);
  if (!inbox) throw new Refusal('inbox_not_found');
  const now = ctx.platform.clock.now();
  const isBots = inbox.settings.isBotEnabled;
  return transaction(ctx, async (tx) => {
    const contactId = await holdReachable(tx, saidAs);
    const id = newId();
    const isNew = await insertConversation(tx, {
      id,
      inboxId,
      channel: inbox.channel,
      contactId,
      originContactId: saidAs === contactId ? null : saidAs,
      handler: isBots ? 'bot' : 'queue',
      teamId: isBots ? null : inbox.settings.teamId,
      queuedAt: isBots ? null : now,
      handoff: isBots ? null : { reason: 'bot_off', summary: null, at: now.toISOString() },
    });
    if (!isNew) return contactId;
    const row = await findOfContact(tx, contactId, id);
    const conversation = factsOfRow(row!);
    tx.publish('conversation.created', { conversation });
    if (!isBots) tx.publish('conversation.queued', { conversation, reason: 'bot_off' });
    return contactId;
  });
}
