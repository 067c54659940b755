import type { LingxiEvent } from '@lingxi/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fresh, freshAccountIn, stopApps, testApp } from '../../../test/database.ts';
import { fakeClock } from '../../../test/fake-clock.ts';
import type { App } from '../../app.ts';
import { newId } from '../../platform/ids.ts';
import { comeOnline } from '../conversations/conversation.fixture.ts';
import { pageOfMessages, sendMessage } from '../conversations/index.ts';
import { listConversations } from '../conversations/list-conversations.ts';
import { createInbox } from '../inboxes/index.ts';
import { keepAlive } from './live.ts';
import { findTraffic } from './store.ts';
import { getTraffic, most, setTraffic } from './switch-traffic.ts';

let app: App;
const clock = fakeClock(new Date());
beforeAll(async () => {
  app = await testApp({ clock, isStarted: true });
});
afterAll(stopApps);

/** A demo shop with the traffic on, which moves only when it is told to. */
async function shop() {
  const fresh: Fresh = await freshAccountIn(app, clock);
  const { ctx, accountId, platform } = fresh;
  const { pool } = platform.database;
  await pool.query('update accounts set is_demo = true where id = $1', [accountId]);
  await createInbox(ctx, { name: '网站', channel: 'web' });
  await setTraffic(ctx, { isOn: true });
  const { run_id: runId } = (await findTraffic(ctx))!;
  await platform.outbox.reactor.idle();
  await pool.query(`delete from reactions where account_id = $1`, [accountId]);
  const event = { type: 'demo.started', data: { runId } } as unknown as LingxiEvent;
  const tick = async (ms = 2500) => {
    clock.advance(ms);
    const again = await keepAlive({ platform, accountId, event, attempt: 1 });
    // The bot hears people out; here it need not wait.
    for (let rowCount: number | null = 1; rowCount; ) {
      await platform.outbox.reactor.idle();
      ({ rowCount } = await pool.query(
        `update reactions set run_at = '2000-01-01'
         where account_id = $1 and failed_at is null and run_at > now()`,
        [accountId],
      ));
      if (rowCount) clock.advance(1700);
    }
    return again;
  };
  const all = async () => (await listConversations(ctx, { folder: 'all', limit: 50 })).items;
  return { ...fresh, tick, all };
}

type Shop = Awaited<ReturnType<typeof shop>>;

describe('simulated visitors', () => {
  it('write to the bot, one after the other, and are marked', async () => {
    const { tick, all, ctx } = await shop();
    for (let i = 0; i < 30; i++) await tick();
    const conversations = await all();
    expect(conversations.length).toBeGreaterThanOrEqual(4);
    for (const c of conversations) {
      expect(c.contact.name).toMatch(/^(模拟访客|Simulated) · /);
      expect(c.tags).toEqual(['模拟']);
    }
    expect((await getTraffic(ctx)).conversations).toBeGreaterThanOrEqual(conversations.length);
    const rows = await ctx.db
      .selectFrom('messages')
      .select((e) => ['conversation_id', e.fn.countAll<number>().as('n')])
      .where('account_id', '=', ctx.accountId)
      .where('author_kind', '=', 'contact')
      .groupBy('conversation_id')
      .execute();
    expect(Math.max(...rows.map((r) => Number(r.n)))).toBeGreaterThanOrEqual(2);
  });

  /** Lets them write until one of their conversations is with the handler. */
  async function until({ tick, all }: Shop, handler: 'agent' | 'queue') {
    for (let i = 0; i < 80; i++) {
      const found = (await all()).find((c) => c.handler === handler);
      if (found) return found;
      await tick();
    }
    throw new Error(`none is with the ${handler}`);
  }

  it('speak on with an agent who answers', async () => {
    const it = await shop();
    await comeOnline(it);
    const { id } = await until(it, 'agent');
    const { seq } = await sendMessage(it.ctx, {
      conversationId: id,
      kind: 'message',
      clientId: newId(),
      text: '您好，我来看看',
    });
    for (let i = 0; i < 8; i++) await it.tick();
    const { items } = await pageOfMessages(it.ctx, id, { after: seq, limit: 9 });
    expect(items.map((m) => m.author.kind)).toEqual(['contact']);
  });

  it('leave the queue when nobody comes', async () => {
    const it = await shop();
    const { id } = await until(it, 'queue');
    for (let i = 0; i < 12; i++) await it.tick(30_000);
    expect((await it.all()).find((c) => c.id === id)?.handler).toBe('bot');
  });

  it('stop when they are switched off, and by themselves', async () => {
    const one = await shop();
    expect(await one.tick()).toEqual({ againInMs: 2500 });
    expect(await setTraffic(one.ctx, { isOn: false })).toMatchObject({ isOn: false, most });
    expect(await one.tick()).toBeUndefined();
    const other = await shop();
    expect(await other.tick(3 * 60 * 60_000)).toBeUndefined();
    expect(await getTraffic(other.ctx)).toMatchObject({ isOn: false });
  });

  it('begin no more than so many conversations', async () => {
    const { tick, all, ctx } = await shop();
    await ctx.db
      .updateTable('demo_traffic')
      .set({ conversations: most })
      .where('account_id', '=', ctx.accountId)
      .execute();
    let again = await tick();
    for (let i = 0; i < 40 && again; i++) again = await tick(30_000);
    expect(again).toBeUndefined();
    expect(await getTraffic(ctx)).toMatchObject({ isOn: false });
    expect((await all()).length).toBe(1);
  });

  it('come to no real company, and only for administrators', async () => {
    const { ctx, ctxOf } = await freshAccountIn(app, clock);
    await expect(setTraffic(ctx, { isOn: true })).rejects.toMatchObject({ code: 'not_demo' });
    const agent = await ctxOf({ role: 'agent' });
    await expect(setTraffic(agent, { isOn: true })).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(getTraffic(agent)).rejects.toMatchObject({ code: 'not_allowed' });
  });
});
