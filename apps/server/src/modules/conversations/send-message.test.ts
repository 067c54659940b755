import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fresh, freshAccount, stopApps } from '../../../test/database.ts';
import { newId } from '../../platform/ids.ts';
import { systemContext } from '../context.ts';
import { assign } from './assign.ts';
import { buildConversation } from './conversation.fixture.ts';
import { listMessages } from './read-conversation.ts';
import { resolve } from './resolve.ts';
import { sendAsBot, sendMessage } from './send-message.ts';
import { findVisible } from './store.ts';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshAccount();
});
afterAll(stopApps);

const reply = (conversationId: string, text = '您好', clientId = newId()) => ({
  conversationId,
  kind: 'message' as const,
  clientId,
  text,
});

describe('sendMessage', () => {
  it('replies to what the agent holds, and marks it read', async () => {
    const built = await buildConversation(fresh);
    await assign(fresh.ctx, built.conversationId, { assigneeId: fresh.ctx.actor.id! });
    const sent = await sendMessage(fresh.ctx, reply(built.conversationId));
    expect(sent.author).toMatchObject({ kind: 'agent', name: 'owner' });
    expect(await findVisible(fresh.ctx, built.conversationId)).toMatchObject({
      unread_count: 0,
      waiting_since: null,
      agent_read_seq: sent.seq,
    });
  });

  it('takes over what nobody holds, so that the bot falls silent', async () => {
    const built = await buildConversation(fresh, { isBotEnabled: true });
    await sendMessage(fresh.ctx, reply(built.conversationId));
    const row = await findVisible(fresh.ctx, built.conversationId);
    expect(row).toMatchObject({ handler: 'agent', assignee_id: fresh.ctx.actor.id });
    const bot = systemContext(fresh.platform, fresh.accountId, { kind: 'bot', name: '智能客服' });
    const said = await sendAsBot(bot, {
      conversationId: built.conversationId,
      clientId: newId(),
      text: '我来回答',
    });
    expect(said).toBeUndefined();
    const { items } = await listMessages(fresh.ctx, built.conversationId, { limit: 50 });
    expect(items.map((m) => m.text)).not.toContain('我来回答');
  });

  it('answers a repeat with the first result, in every state', async () => {
    const built = await buildConversation(fresh);
    const out = reply(built.conversationId);
    const first = await sendMessage(fresh.ctx, out);
    expect(await sendMessage(fresh.ctx, { ...out, text: '别的' })).toEqual(first);
    await resolve(fresh.ctx, built.conversationId);
    expect(await sendMessage(fresh.ctx, out)).toEqual(first);
  });

  it('answers a repeat with the first result, said by a program with a key', async () => {
    const built = await buildConversation(fresh);
    const key = { kind: 'system' as const, id: newId(), name: '订单系统' };
    const program = { ...fresh.ctx, actor: key };
    const out = reply(built.conversationId);
    const first = await sendMessage(program, out);
    expect(first.author).toEqual(key);
    expect(await sendMessage(program, out)).toEqual(first);
  });

  it('keeps agents’ ids apart: the same client id of two agents is two messages', async () => {
    const built = await buildConversation(fresh);
    const other = await fresh.ctxOf({ role: 'admin' });
    const out = reply(built.conversationId);
    const [a, b] = [await sendMessage(fresh.ctx, out), await sendMessage(other, out)];
    expect(a.id).not.toBe(b.id);
  });

  it('writes a note into a resolved conversation, but no reply', async () => {
    const built = await buildConversation(fresh);
    await resolve(fresh.ctx, built.conversationId);
    const note = { ...reply(built.conversationId), kind: 'note' as const };
    expect((await sendMessage(fresh.ctx, note)).kind).toBe('note');
    await expect(sendMessage(fresh.ctx, reply(built.conversationId))).rejects.toMatchObject({
      code: 'conversation_resolved',
    });
  });

  it('refuses a conversation of another account', async () => {
    const other = await freshAccount();
    const built = await buildConversation(fresh);
    await expect(sendMessage(other.ctx, reply(built.conversationId))).rejects.toMatchObject({
      code: 'conversation_not_found',
    });
  });
});
