import type { Message, Visitor, VisitorConversation } from '@lingxi/contract';
import type { Context } from '../../../platform/context/index.ts';
import { Refusal } from '../../../platform/errors.ts';
import { describeVisitor, type VisitorFields } from '../../contacts/index.ts';
import {
  findOfContact,
  leaveQueue,
  pageOfMessages,
  rate,
  receiveMessage,
  toVisitorConversation,
  toVisitorMessage,
} from '../../conversations/index.ts';
import { refuseFlood } from './flood.ts';

/** What a visitor does, each on their own conversations only: the contact's id is the key. */
export const contactIdOf = (ctx: Context): string => ctx.actor.id!;

export interface VisitorMessage {
  clientId: string;
  text: string;
  fileIds?: readonly string[] | undefined;
  conversationId?: string | undefined;
  chosenFaqId?: string | undefined;
}

export async function sendAsVisitor(ctx: Context, m: VisitorMessage): Promise<Message> {
  const contactId = contactIdOf(ctx);
  await refuseFlood(ctx, contactId);
  return receiveMessage(ctx, { ...m, inboxId: ctx.visitor!.inboxId, contactId });
}

export async function visitorConversation(ctx: Context, id: string): Promise<VisitorConversation> {
  const row = await findOfContact(ctx, contactIdOf(ctx), id);
  if (!row) throw new Refusal('conversation_not_found');
  return toVisitorConversation(ctx, row);
}

export async function listVisitorMessages(
  ctx: Context,
  id: string,
  range: { before?: number | undefined; after?: number | undefined; limit: number },
) {
  const conversation = await visitorConversation(ctx, id);
  const page = await pageOfMessages(ctx, id, { ...range, isForContact: true });
  return { conversation, ...page, items: page.items.flatMap((m) => toVisitorMessage(m) ?? []) };
}

export async function leaveQueueAsVisitor(ctx: Context, id: string): Promise<VisitorConversation> {
  await leaveQueue(ctx, contactIdOf(ctx), id);
  return visitorConversation(ctx, id);
}

export async function rateAsVisitor(
  ctx: Context,
  id: string,
  r: { rating: number; comment: string },
): Promise<VisitorConversation> {
  await rate(ctx, { contactId: contactIdOf(ctx), conversationId: id, ...r });
  return visitorConversation(ctx, id);
}

/** What the site or the visitor says about themselves; it proves nothing. */
export async function describeAsVisitor(ctx: Context, fields: VisitorFields): Promise<Visitor> {
  const contact = await describeVisitor(ctx, contactIdOf(ctx), fields);
  return { contactId: contact.id, name: contact.name, isIdentified: ctx.visitor!.isIdentified };
}
