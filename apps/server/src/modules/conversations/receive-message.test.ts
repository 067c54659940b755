import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fresh, freshAccount, stopApps } from '../../../test/database.ts';
import { newId } from '../../platform/ids.ts';
import { buildConversation } from './conversation.fixture.ts';
import { findByKey, selectMessages } from './message-store.ts';
import { receiveMessage } from './receive-message.ts';
import { resolve } from './resolve.ts';
import { snooze } from './snooze.ts';
import { findVisible } from './store.ts';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshAccount();
});
afterAll(stopApps);

describe('receiveMessage', () => {
  it('opens a conversation with the first message and tells about both', async () => {
    const built = await buildConversation(fresh, { isBotEnabled: true });
    expect(built.first).toMatchObject({ seq: 1, kind: 'message', text: '退款多久到账？' });
    const row = await findVisible(fresh.ctx, built.conversationId);
    expect(row).toMatchObject({ handler: 'bot', status: 'open', last_seq: 1, unread_count: 1 });
    expect(row?.waiting_since).toEqual(fresh.clock.now());
    const types = (await fresh.events()).filter(
      (e) => 'conversation' in e.data && e.data.conversation.id === built.conversationId,
    );
    expect(types.map((e) => e.type)).toEqual(['conversation.created', 'message.received']);
    expect(types[1]!.data).toMatchObject({ message: { seq: 1, text: '退款多久到账？' } });
  });

  it('waits for an agent at once when the bot is off', async () => {
    const built = await buildConversation(fresh);
    const row = await findVisible(fresh.ctx, built.conversationId);
    expect(row).toMatchObject({ handler: 'queue', handoff: { reason: 'bot_off' } });
    const queued = await fresh.eventsOf('conversation.queued');
    expect(queued.some((e) => e.conversation.id === built.conversationId)).toBe(true);
  });

  it('answers a repeat with the first result and changes nothing', async () => {
    const built = await buildConversation(fresh);
    const id = newId();
    const first = await built.say('在吗', id);
    const before = (await fresh.events()).length;
    const again = await built.say('something else', id);
    expect(again).toEqual(first);
    expect((await fresh.events()).length).toBe(before);
    expect((await findVisible(fresh.ctx, built.conversationId))?.last_seq).toBe(first.seq);
  });

  it('numbers messages without gaps, whoever writes at the same moment', async () => {
    const built = await buildConversation(fresh);
    await Promise.all(Array.from({ length: 40 }, (_, i) => built.say(`第 ${i} 条`)));
    const rows = await selectMessages(fresh.ctx, built.conversationId, { limit: 100 });
    expect(rows.map((r) => r.seq)).toEqual(Array.from({ length: 41 }, (_, i) => i + 1));
  });

  it('stores one of many simultaneous sends under the same id, also of a first message', async () => {
    const built = await buildConversation(fresh);
    await resolve(fresh.ctx, built.conversationId);
    const id = newId();
    const all = await Promise.all(Array.from({ length: 12 }, () => built.say('并发', id)));
    expect(new Set(all.map((m) => m.id)).size).toBe(1);
    expect(all[0]!.conversationId).not.toBe(built.conversationId);
  });

  it('opens one conversation for two first messages at once', async () => {
    const built = await buildConversation(fresh);
    await resolve(fresh.ctx, built.conversationId);
    const [a, b] = await Promise.all([built.say('一'), built.say('二')]);
    expect(a!.conversationId).toBe(b!.conversationId);
    expect([a!.seq, b!.seq].sort()).toEqual([1, 2]);
  });

  it('wakes a snoozed conversation', async () => {
    const built = await buildConversation(fresh);
    const until = new Date(fresh.clock.now().getTime() + 3_600_000).toISOString();
    await snooze(fresh.ctx, built.conversationId, until);
    await built.say('还没好吗');
    const row = await findVisible(fresh.ctx, built.conversationId);
    expect(row).toMatchObject({ status: 'open', snoozed_until: null });
  });

  it('refuses a conversation of somebody else, and stores nothing', async () => {
    const mine = await buildConversation(fresh);
    const theirs = await buildConversation(fresh);
    const clientId = newId();
    await expect(
      receiveMessage(mine.visitor, {
        inboxId: mine.inboxId,
        contactId: mine.contactId,
        conversationId: theirs.conversationId,
        clientId,
        text: '偷看',
      }),
    ).rejects.toMatchObject({ code: 'conversation_not_found' });
    const key = `contact:${mine.contactId}:${clientId}`;
    expect(await findByKey(fresh.ctx, key)).toBeUndefined();
  });
});
