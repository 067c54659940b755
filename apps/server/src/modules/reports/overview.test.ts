import { contract } from '@lingxi/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fresh, freshAccount, stopApps } from '../../../test/database.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { newId } from '../../platform/ids.ts';
import { systemContext } from '../context.ts';
import { assign } from '../conversations/assign.ts';
import { buildConversation } from '../conversations/conversation.fixture.ts';
import { rate } from '../conversations/rate.ts';
import { resolve } from '../conversations/resolve.ts';
import { sendMessage } from '../conversations/send-message.ts';
import { insertConversation } from '../conversations/store.ts';
import { listBehind } from './list-behind.ts';
import { overview } from './overview.ts';
import { fillMissing, refreshFacts } from './refresh.ts';
import { lockFacts, workedOutAt } from './store.ts';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshAccount();
});
afterAll(stopApps);

const dayMs = 86_400_000;
const days = (n: number, ms = 0) => ({
  from: '2026-03-01T00:00:00.000Z',
  to: new Date(Date.UTC(2026, 2, 1) + n * dayMs + ms).toISOString(),
});
const behind = { metric: 'volume', limit: 50 } as const;

describe('a period', () => {
  it.each<[string, { from: string; to: string }, string]>([
    ['is empty', days(0), 'period_empty'],
    ['ends before it begins', days(-1), 'period_empty'],
    ['is too long', days(366, 1), 'period_too_long'],
  ])('that %s is refused', async (_name, period, reason) => {
    const refused = { code: 'validation_failed', details: { field: 'query.to', reason } };
    await expect(overview(fresh.ctx, period)).rejects.toMatchObject(refused);
    await expect(listBehind(fresh.ctx, { ...period, ...behind })).rejects.toMatchObject(refused);
  });

  it.each([
    ['a millisecond', days(0, 1)],
    ['366 days', days(366)],
    ['long ago', { from: '0002-01-01T00:00:00.000Z', to: '0002-02-01T00:00:00.000Z' }],
    ['far away', { from: '9999-01-01T00:00:00.000Z', to: '9999-12-31T23:59:59.999Z' }],
  ])('of %s is not', async (_name, period) => {
    const report = await overview((await freshAccount()).ctx, period);
    expect(contract.reports.overview.response.parse(report).current).toMatchObject({
      volume: 0,
      firstResponse: { medianSeconds: null, p90Seconds: null, count: 0 },
      ratings: { average: null, count: 0, scores: [0, 0, 0, 0, 0] },
    });
    expect((await listBehind(fresh.ctx, { ...period, ...behind })).nextCursor).toBeNull();
  });
});

it('is for leads and above', async () => {
  const agent = await fresh.ctxOf({ role: 'agent' });
  const refused = { code: 'not_allowed', details: { permission: 'report:read' } };
  await expect(overview(agent, days(30))).rejects.toMatchObject(refused);
  await expect(listBehind(agent, { ...days(30), ...behind })).rejects.toMatchObject(refused);
  const lead = await fresh.ctxOf({ role: 'lead' });
  expect((await overview(lead, days(30))).current.volume).toBe(0);
});

it('tells how each number is counted, in the caller’s language', async () => {
  const { definitions } = await overview({ ...fresh.ctx, locale: 'en' }, days(30));
  expect(definitions.volume).toMatch(/^Conversations that began/);
  expect((await overview(fresh.ctx, days(30))).definitions.volume).toMatch(/会话/);
});

describe('up to this moment', () => {
  it('counts what has been said since, without any event', async () => {
    const own = await freshAccount();
    const built = await buildConversation(own);
    await overview(own.ctx, days(30));
    await assign(own.ctx, built.conversationId, { assigneeId: own.ctx.actor.id! });
    own.clock.advance(60_000);
    await sendMessage(own.ctx, {
      conversationId: built.conversationId,
      kind: 'message',
      clientId: newId(),
      text: '您好',
    });
    const { current } = await overview(own.ctx, days(30));
    expect(current.firstResponse).toEqual({ medianSeconds: 60, p90Seconds: 60, count: 1 });
  });

  it('does not count a conversation in which nobody has said anything', async () => {
    const own = await freshAccount();
    const built = await buildConversation(own);
    await resolve(own.ctx, built.conversationId);
    const id = newId();
    await transaction(own.ctx, (tx) =>
      insertConversation(tx, { ...built, id, ...silent, queuedAt: null }),
    );
    const { current } = await overview(own.ctx, days(30));
    expect(current.volume).toBe(0);
    await refreshFacts(systemContext(own.platform, own.accountId), [id, built.conversationId]);
    expect((await overview(own.ctx, days(30))).current.volume).toBe(1);
    expect(await workedOutAt(own.ctx, [id])).toEqual(new Map());
  });

  it('finds what came in behind its back', async () => {
    const own = await freshAccount();
    const built = await buildConversation(own);
    await resolve(own.ctx, built.conversationId);
    expect((await overview(own.ctx, days(30))).current.volume).toBe(0);
    expect(await fillMissing(own.ctx)).toBe(1);
    expect(await fillMissing(own.ctx)).toBe(0);
    expect((await overview(own.ctx, days(30))).current.volume).toBe(1);
  });

  it('works for many at once', async () => {
    const own = await freshAccount();
    for (let i = 0; i < 30; i++) await buildConversation(own);
    const all = await Promise.all(Array.from({ length: 8 }, () => overview(own.ctx, days(30))));
    expect(all.map((report) => report.current.volume)).toEqual(Array(8).fill(30));
  });
});

const silent = { channel: 'web', handler: 'bot', teamId: null, handoff: null } as const;

it('keeps what was read last when two work at once', async () => {
  const own = await freshAccount();
  const { conversationId, contactId } = await buildConversation(own);
  const ctx = systemContext(own.platform, own.accountId);
  let second: Promise<void> | undefined;
  await transaction(ctx, async (tx) => {
    // Somebody is at it, while another begins and a rating comes in.
    await lockFacts(tx, [conversationId]);
    second = refreshFacts(systemContext(own.platform, own.accountId), [conversationId]);
    await rate(ctx, { contactId, conversationId, rating: 4, comment: '' });
  });
  await second;
  const { rating } = await own.ctx.db
    .selectFrom('conversation_facts')
    .select('rating')
    .where('account_id', '=', own.accountId)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirstOrThrow();
  expect(rating).toBe(4);
});
