import { handoffReasons, outcomes } from '@lingxi/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listConversations } from '../src/modules/conversations/list-conversations.ts';
import { listHours } from '../src/modules/hours/read-hours.ts';
import { updateHours } from '../src/modules/hours/write-hours.ts';
import { listInboxes } from '../src/modules/inboxes/list-inboxes.ts';
import type { Context } from '../src/platform/context/index.ts';
import type { DB } from '../src/platform/db/schema.generated.ts';
import { stopApps } from '../test/database.ts';
import { demoNow, demoShop } from '../test/demo-shop.ts';

const now = demoNow;
let ctx: Context;
beforeAll(async () => {
  ctx = await (await demoShop())('owner');
});
afterAll(stopApps);

type Table = keyof DB & string;

const count = async (table: Table): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from ${sql.table(table)} where account_id = ${ctx.accountId}
  `.execute(ctx.db);
  return rows[0]!.n;
};

const facts = () =>
  ctx.db
    .selectFrom('conversation_facts')
    .selectAll()
    .where('account_id', '=', ctx.accountId)
    .execute();

describe('the demo shop', () => {
  it('is as large as promised', async () => {
    expect(await count('faqs')).toBeGreaterThanOrEqual(150);
    expect(await count('contacts')).toBeGreaterThanOrEqual(60);
    expect(await count('orders')).toBeGreaterThanOrEqual(200);
    expect(await count('contact_events')).toBeGreaterThanOrEqual(60);
    expect(await count('conversations')).toBeGreaterThanOrEqual(400);
    expect(await count('agents')).toBe(8);
    expect(await count('teams')).toBe(3);
  });

  it('has three to five waiting, each with a reason and a summary', async () => {
    const { items } = await listConversations(ctx, { folder: 'queue', limit: 50 });
    expect(items.length).toBeGreaterThanOrEqual(3);
    expect(items.length).toBeLessThanOrEqual(5);
    for (const c of items) {
      expect(c.handoff?.summary?.aim).toBeTruthy();
      expect(c.unreadCount).toBeGreaterThan(0);
      expect(c.waitingSince).toBeTruthy();
    }
    const snoozed = await listConversations(ctx, { folder: 'snoozed', limit: 50 });
    expect(snoozed.items.length).toBeGreaterThanOrEqual(2);
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
      expect(r.latest!.getTime()).toBeLessThanOrEqual(now.getTime());
    }
  });

  it('numbers the conversations in the order of time', async () => {
    const rows = await ctx.db
      .selectFrom('conversations')
      .select('created_at')
      .where('account_id', '=', ctx.accountId)
      .orderBy('number')
      .execute();
    const times = rows.map((r) => r.created_at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it('has the facts of every conversation worked out, with every outcome and reason', async () => {
    const all = await facts();
    expect(all).toHaveLength(await count('conversations'));
    expect(new Set(all.map((f) => f.outcome))).toEqual(new Set(outcomes));
    const reasons = new Set(all.flatMap((f) => f.handoff_reason ?? []));
    expect(reasons).toEqual(new Set([...handoffReasons, 'taken']));
    expect(all.some((f) => !f.has_question)).toBe(true);
    expect(all.filter((f) => f.is_abandoned).length).toBeGreaterThanOrEqual(10);
    // Between what a bot should do and what would be too good to be true.
    const solved = all.filter((f) => f.outcome.startsWith('bot_')).length / all.length;
    expect(solved).toBeGreaterThan(0.4);
    expect(solved).toBeLessThan(0.65);
  });

  it('is rated by about a quarter, people better than the bot, many with a comment', async () => {
    const rated = (await facts()).filter((f) => f.rating !== null);
    const share = rated.length / (await count('conversations'));
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.33);
    const average = (those: typeof rated) =>
      those.reduce((sum, f) => sum + f.rating!, 0) / those.length;
    expect(average(rated.filter((f) => !f.is_rated_agent))).toBeCloseTo(4.3, 0.5);
    expect(average(rated.filter((f) => f.is_rated_agent))).toBeCloseTo(4.6, 0.5);
    const { n } = await ctx.db
      .selectFrom('conversations')
      .select((e) => e.fn.count<number>('rating_comment').as('n'))
      .where('account_id', '=', ctx.accountId)
      .executeTakeFirstOrThrow();
    expect(n).toBeGreaterThanOrEqual(30);
  });

  it('knows desk hours the program would take, and nobody keeps them yet', async () => {
    const { items } = await listHours(ctx, { limit: 10 });
    expect(items).toHaveLength(1);
    await updateHours(ctx, items[0]!.id, items[0]!);
    const { items: inboxes } = await listInboxes(ctx, { limit: 10 });
    expect(inboxes.map((i) => i.settings.hoursId)).toEqual([null]);
  });

  it('leaves questions without an answer, some of them asked again and again', async () => {
    const rows = await ctx.db
      .selectFrom('conversation_questions')
      .select('text')
      .where('account_id', '=', ctx.accountId)
      .where('faq_id', 'is', null)
      .execute();
    const wordings = rows.map((r) => r.text.replace(/[\s\p{P}]/gu, '').toLowerCase());
    const timesAsked = [...new Set(wordings)].map((w) => wordings.filter((v) => v === w).length);
    expect(timesAsked.length).toBeGreaterThanOrEqual(12);
    expect(timesAsked.filter((times) => times >= 3).length).toBeGreaterThanOrEqual(6);
    expect(Math.max(...timesAsked)).toBeLessThanOrEqual(10);
  });

  it('counts for every question of the knowledge what became of it in the conversations', async () => {
    const { rows } = await sql<{ hits: number; helpful: number; told: number; pressed: number }>`
      select sum(hits)::int as hits, sum(helpful_count)::int as helpful,
        (select count(*)::int from messages m
          where m.account_id = f.account_id and m.content ? 'source') as told,
        (select count(*)::int from faq_feedback b
          where b.account_id = f.account_id and b.is_helpful) as pressed
      from faqs f where account_id = ${ctx.accountId} group by account_id
    `.execute(ctx.db);
    expect(rows[0]!.hits).toBe(rows[0]!.told);
    expect(rows[0]!.helpful).toBe(rows[0]!.pressed);
    expect(rows[0]!.helpful).toBeGreaterThan(100);
  });

  it('has seen every contact, the ones who write now within the hour', async () => {
    const rows = await ctx.db
      .selectFrom('contacts')
      .innerJoin('conversations as c', (j) =>
        j
          .onRef('c.account_id', '=', 'contacts.account_id')
          .onRef('c.contact_id', '=', 'contacts.id'),
      )
      .select(['contacts.last_seen_at', 'contacts.created_at', 'c.status', 'c.handler'])
      .where('contacts.account_id', '=', ctx.accountId)
      .execute();
    for (const r of rows) {
      expect(r.last_seen_at!.getTime()).toBeGreaterThanOrEqual(r.created_at.getTime());
      expect(r.last_seen_at!.getTime()).toBeLessThanOrEqual(now.getTime());
    }
    const waiting = rows.filter((r) => r.status === 'open' && r.handler === 'queue');
    for (const r of waiting)
      expect(now.getTime() - r.last_seen_at!.getTime()).toBeLessThan(3_600_000);
  });
});
