import type { Message } from '@lingxi/contract';
import type { Fresh } from '../../../test/database.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { newId } from '../../platform/ids.ts';
import { setAvailability } from '../agents/set-availability.ts';
import { visitorContext } from '../channels/index.ts';
import { createVisitor } from '../contacts/index.ts';
import { createInbox } from '../inboxes/index.ts';
import { receiveMessage } from './receive-message.ts';

export interface Built {
  inboxId: string;
  contactId: string;
  conversationId: string;
  /** The contact's own. */
  visitor: Context;
  first: Message;
  say(text: string, clientId?: string): Promise<Message>;
}

/** A contact who has just written for the first time, in an inbox of their own. */
export async function buildConversation(
  fresh: Fresh,
  o: { isBotEnabled?: boolean; teamId?: string; text?: string } = {},
): Promise<Built> {
  const { ctx, platform, accountId } = fresh;
  const inbox = await createInbox(ctx, {
    name: '网站',
    channel: 'web',
    settings: { isBotEnabled: o.isBotEnabled ?? false, teamId: o.teamId ?? null },
  });
  const contact = await transaction(ctx, (tx) => createVisitor(tx, { locale: 'zh' }));
  const claims = { accountId, inboxId: inbox.id, contactId: contact.id, isIdentified: false };
  const visitor = visitorContext(platform, claims, { name: contact.name, locale: 'zh' });
  const base = { inboxId: inbox.id, contactId: contact.id };
  const say = (text: string, clientId = newId()) =>
    receiveMessage(visitor, { ...base, clientId, text });
  const first = await say(o.text ?? '退款多久到账？');
  return { ...base, conversationId: first.conversationId, visitor, first, say };
}

/** The account's owner has the console open and could be given something. */
export async function comeOnline({ ctx }: Fresh): Promise<void> {
  await setAvailability(ctx, 'online');
  await ctx.db
    .insertInto('presence')
    .values({
      account_id: ctx.accountId,
      kind: 'agent',
      id: ctx.actor.id!,
      node_id: ctx.platform.nodeId,
      expires_at: new Date(Date.now() + 60_000),
    })
    .execute();
}
