import type { Message } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { contactIdOf, sendAsVisitor } from '../channels/index.ts';
import { describeVisitor } from '../contacts/index.ts';
import { findOfContact, queueForAgent } from '../conversations/index.ts';
import { botContext } from './bot-context.ts';
import { lockMemory } from './store.ts';
import { summariseFor } from './summarise-for.ts';

export interface LeftMessage {
  name?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  text: string;
  clientId: string;
}

/** Nobody was there: the message waits at the desk as this conversation, with a way to answer. */
export async function leaveMessage(ctx: Context, id: string, left: LeftMessage): Promise<Message> {
  const row = await findOfContact(ctx, contactIdOf(ctx), id);
  if (!row) throw new Refusal('conversation_not_found');
  if (row.status === 'resolved') throw new Refusal('conversation_resolved');
  await transaction(ctx, async (tx) => {
    const { email, phone } = await describeVisitor(tx, contactIdOf(ctx), left);
    // Whom the site has identified the company can find; anyone else has to say where they are.
    if (!email && !phone && !ctx.visitor?.isIdentified) throw new Refusal('way_to_answer_missing');
  });
  if (row.handler !== 'agent') {
    // Queued before it is written, so that the bot does not answer a message for people.
    const bot = botContext(ctx.platform, ctx.accountId, left.text, ctx.locale);
    await transaction(bot, async (tx) => {
      const { state } = await lockMemory(tx, id);
      const queued = { conversationId: id, reason: 'left_message' as const };
      const summary = await summariseFor(tx, { ...queued, state, saying: left.text });
      await queueForAgent(tx, { ...queued, summary });
    });
  }
  const { clientId, text } = left;
  return sendAsVisitor(ctx, { clientId, text, conversationId: id });
}
