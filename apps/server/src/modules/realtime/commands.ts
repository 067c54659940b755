import type { ClientFrame, ErrorBody, ServerFrame } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { refusePreview } from '../../platform/context/transaction.ts';
import { errorBody, Refusal } from '../../platform/errors.ts';
import { classify } from '../../platform/http/errors.ts';
import { contactIdOf, sendAsVisitor } from '../channels/index.ts';
import { markRead, markReadByContact, sendMessage } from '../conversations/index.ts';

export type Command = Extract<ClientFrame, { t: 'cmd' }>;

/** Runs one command; the answer carries its id, and comes only after the commit. */
export async function runCommand(ctx: Context, command: Command): Promise<ServerFrame> {
  try {
    return { t: 'ack', id: command.id, result: await run(ctx, command) };
  } catch (error) {
    return { t: 'nack', id: command.id, error: errorOf(ctx, error as Error) };
  }
}

export function errorOf(ctx: Context, error: Error): ErrorBody['error'] {
  const { code, details } = classify(error);
  if (code === 'internal') ctx.platform.log.error({ error, requestId: ctx.requestId }, 'bug');
  return errorBody(code, details, ctx.locale, ctx.requestId).error;
}

async function run(
  ctx: Context,
  c: Command,
): Promise<Extract<ServerFrame, { t: 'ack' }>['result']> {
  refusePreview(ctx);
  if (c.name === 'conversation.read') {
    const { conversationId, seq } = c.data;
    if (ctx.visitor) {
      await markReadByContact(ctx, { contactId: contactIdOf(ctx), conversationId, upTo: seq });
    } else await markRead(ctx, conversationId, seq);
    return {};
  }
  if (c.data.text.trim() === '' && !c.data.fileIds?.length) {
    throw new Refusal('validation_failed', { field: 'text', reason: 'empty_message' });
  }
  if (c.name === 'message.send') {
    if (!ctx.visitor) throw new Refusal('not_allowed', { permission: c.name });
    return { message: await sendAsVisitor(ctx, { ...c.data, clientId: c.id }) };
  }
  if (ctx.visitor) throw new Refusal('not_allowed', { permission: c.name });
  return { message: await sendMessage(ctx, { ...c.data, clientId: c.id }) };
}
