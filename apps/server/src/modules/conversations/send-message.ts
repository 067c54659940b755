import type { Message, MessageContent } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { attach } from '../files/index.ts';
import { type Appended, appendMessage } from './append-message.ts';
import { giveOwner } from './give-owner.ts';
import { keyOf, type NewMessage, type Target } from './message-statement.ts';
import { findByKey } from './message-store.ts';
import { findVisible } from './store.ts';
import { toMessage, withUrls } from './to-message.ts';

export interface Outbound {
  conversationId: string;
  kind: 'message' | 'note';
  clientId: string;
  text: string;
  fileIds?: readonly string[] | undefined;
}

/**
 * An agent replies or writes a note. To a conversation they hold it is one statement; replying to
 * one that nobody holds takes it over first, so that bot and person never talk at once.
 */
export async function sendMessage(ctx: Context, out: Outbound): Promise<Message> {
  authorize(ctx, out.kind === 'note' ? 'conversation:note' : 'conversation:reply');
  const attachments = await attach(ctx, out.fileIds ?? []);
  const message: NewMessage = {
    kind: out.kind,
    author: ctx.actor,
    text: out.text,
    content: attachments.length > 0 ? { attachments } : {},
    clientId: out.clientId,
  };
  const { conversationId } = out;

  if (ctx.actor.kind === 'agent') {
    const mine = await appendMessage(
      ctx,
      { by: 'assignee', conversationId, agentId: ctx.actor.id! },
      message,
    );
    if (mine.kind !== 'missed') return answer(ctx, out.clientId, mine);
  }
  const repeated = await findByKey(ctx, keyOf(ctx.actor, out.clientId));
  if (repeated) return toMessage(ctx.platform, ctx.accountId, repeated);
  const appended = await transaction(ctx, async (tx) => {
    const row = await findVisible(tx, conversationId, true);
    if (!row) throw new Refusal('conversation_not_found');
    if (out.kind === 'message') {
      if (row.status === 'resolved') throw new Refusal('conversation_resolved');
      if (row.assignee_id === null && ctx.actor.kind === 'agent') {
        await giveOwner(tx, row, ctx.actor.id!);
      }
    }
    return appendMessage(tx, { by: 'anyone', conversationId }, message);
  });
  return answer(ctx, out.clientId, appended);
}

/**
 * What the bot says, while the conversation is still the bot's, or with `isUnattended` while it
 * waits and nobody is there; undefined once somebody has taken over.
 */
export async function sendAsBot(
  ctx: Context,
  out: {
    conversationId: string;
    clientId: string;
    text: string;
    content?: MessageContent;
    isUnattended?: boolean;
  },
): Promise<Message | undefined> {
  const { isUnattended = false, ...said } = out;
  const to: Target = {
    by: isUnattended ? 'unattended' : 'bot',
    conversationId: said.conversationId,
  };
  const appended = await appendMessage(ctx, to, { ...said, kind: 'message', author: ctx.actor });
  return appended.kind === 'stored' ? appended.message : undefined;
}

async function answer(ctx: Context, clientId: string, appended: Appended): Promise<Message> {
  if (appended.kind === 'stored') return withUrls(ctx.platform, ctx.accountId, appended.message);
  const first = await findByKey(ctx, keyOf(ctx.actor, clientId));
  if (!first) throw new Refusal('conversation_not_found');
  return toMessage(ctx.platform, ctx.accountId, first);
}
