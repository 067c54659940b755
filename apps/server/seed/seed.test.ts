import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agentContext } from '../src/modules/agents/index.ts';
import { listConversations } from '../src/modules/conversations/list-conversations.ts';
import type { Context } from '../src/platform/context/index.ts';
import { stopApps, testApp } from '../test/database.ts';
import { fakeClock } from '../test/fake-clock.ts';
import { seedDemo } from './index.ts';
import { stableId } from './stable-id.ts';

let ctx: Context;
beforeAll(async () => {
  const app = await testApp({ clock: fakeClock(new Date('2026-03-02T02:00:00Z')) });
  // Its ids are the same everywhere, so in this database it may be there from an earlier file.
  const { db } = app.platform.database;
  const known = await db
    .selectFrom('accounts')
    .where('id', '=', stableId('account'))
    .executeTakeFirst();
  const owner = known
    ? { accountId: stableId('account'), agentId: stableId('agent:su-min') }
    : await seedDemo(app.platform, { ownerPassword: 'a-password-1', say: () => {} });
  ctx = await agentContext(app.platform, owner.accountId, owner.agentId);
});
afterAll(stopApps);

const count = async (
  table: 'faqs' | 'contacts' | 'orders' | 'conversations' | 'agents' | 'teams',
) => {
  const { n } = await ctx.db
    .selectFrom(table)
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('account_id', '=', ctx.accountId)
    .executeTakeFirstOrThrow();
  return n;
};

describe('the demo shop', () => {
  it('is as large as promised', async () => {
    expect(await count('faqs')).toBeGreaterThanOrEqual(60);
    expect(await count('contacts')).toBeGreaterThanOrEqual(30);
    expect(await count('orders')).toBeGreaterThanOrEqual(80);
    expect(await count('conversations')).toBeGreaterThanOrEqual(60);
    expect(await count('agents')).toBe(5);
    expect(await count('teams')).toBe(2);
  });

  it('has three waiting, each with a reason and a summary', async () => {
    const { items } = await listConversations(ctx, { folder: 'queue', limit: 50 });
    expect(items).toHaveLength(3);
    for (const c of items) {
      expect(c.handoff?.summary?.aim).toBeTruthy();
      expect(c.unreadCount).toBeGreaterThan(0);
    }
  });

  it('numbers every conversation’s messages without gaps, none in the future', async () => {
    const rows = await ctx.db
      .selectFrom('messages')
      .innerJoin('conversations', (j) =>
        j
          .onRef('conversations.account_id', '=', 'messages.account_id')
          .onRef('conversations.id', '=', 'messages.conversation_id'),
      )
      .select((e) => [
        'conversations.last_seq',
        e.fn.max('seq').as('highest'),
        e.fn.countAll<number>().as('n'),
        e.fn.max('messages.created_at').as('latest'),
      ])
      .where('messages.account_id', '=', ctx.accountId)
      .groupBy(['conversations.id', 'conversations.last_seq'])
      .execute();
    for (const r of rows) {
      expect(r.n).toBe(r.last_seq);
      expect(r.highest).toBe(r.last_seq);
      expect(r.latest!.getTime()).toBeLessThanOrEqual(Date.now());
    }
  });
});
