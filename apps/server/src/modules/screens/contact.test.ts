import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { blockContact } from '../contacts/index.ts';
import { addNote } from '../contacts/notes.ts';
import { addEvent } from '../contacts/record-event.ts';
import { upsertOrder } from '../contacts/upsert-order.ts';
import { buildConversation } from '../conversations/conversation.fixture.ts';
import { rate } from '../conversations/index.ts';
import { resolve } from '../conversations/resolve.ts';
import { openContact } from './contact.ts';
import { contactTimeline } from './contact-timeline.ts';

const order = (number: string, o: { status?: 'paid' | 'refunded'; totalCents?: number } = {}) => ({
  number,
  fields: {
    status: o.status ?? ('paid' as const),
    items: [{ sku: 'A', name: '灯', quantity: 1, imageUrl: null }],
    totalCents: o.totalCents ?? 100,
    currency: 'CNY',
    carrier: null,
    trackingNumber: null,
    placedAt: '2026-03-01T08:00:00.000Z',
  },
});

/** Somebody with one of everything. */
async function somebody() {
  const fresh = await freshAccount();
  const { ctx, clock } = fresh;
  const talk = await buildConversation(fresh);
  const { contactId } = talk;
  clock.advance(1000);
  await addNote(ctx, contactId, '喜欢夜里来');
  clock.advance(1000);
  await addEvent(ctx, contactId, { name: 'coupon_claimed', properties: { coupon: '满减' } });
  await addEvent(ctx, contactId, {
    name: 'searched',
    properties: {},
    at: '2026-02-01T00:00:00.000Z',
  });
  clock.advance(1000);
  await blockContact(ctx, contactId, { reason: 'abuse', note: '', until: null });
  for (const { number, fields } of [
    order('LX1', { totalCents: 300 }),
    order('LX2', { totalCents: 200 }),
    order('LX3', { status: 'refunded', totalCents: 900 }),
  ]) {
    await upsertOrder(ctx, { id: contactId, number }, fields);
  }
  return { ...fresh, ...talk };
}

it('tells everything in one order, newest first, each once, however it is paged', async () => {
  const { ctx, contactId } = await somebody();
  const whole = (await contactTimeline(ctx, contactId, { limit: 50 })).items;
  expect(whole.map((item) => item.kind)).toEqual([
    'act',
    'event',
    'note',
    'conversation',
    'order',
    'order',
    'order',
    'event',
  ]);
  for (const limit of [1, 2, 3]) {
    const read: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await contactTimeline(ctx, contactId, { limit, cursor });
      read.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(read, `${limit} at a time`).toEqual(whole.map((item) => item.id));
  }
  const notes = await contactTimeline(ctx, contactId, { kind: 'note', limit: 5 });
  expect(notes.items).toMatchObject([{ kind: 'note', note: { text: '喜欢夜里来' } }]);
});

it('counts what there is, and adds up only what was paid', async () => {
  const { ctx, contactId, conversationId, visitor } = await somebody();
  await resolve(ctx, conversationId);
  await rate(visitor, { contactId, conversationId, rating: 4, comment: '' });
  const { totals, orders, identities, contact } = await openContact(ctx, contactId);
  expect(totals).toEqual({
    conversations: 1,
    openConversations: 0,
    orders: 3,
    events: 2,
    notes: 1,
    acts: 1,
    spent: [{ currency: 'CNY', cents: 500, orders: 2 }],
    refunds: 1,
    ratings: { count: 1, average: 4 },
  });
  expect(orders).toHaveLength(3);
  expect(identities).toMatchObject([{ kind: 'visitor', externalId: contactId }]);
  expect(contact.block).toMatchObject({ reason: 'abuse' });
});

it('shows and counts no conversation its reader may not see', async () => {
  const fresh = await somebody();
  const { ctx, contactId, conversationId, ctxOf } = fresh;
  const agent = await ctxOf({ role: 'agent' });
  await ctx.db
    .updateTable('conversations')
    .set({ handler: 'agent', assignee_id: ctx.actor.id })
    .where('account_id', '=', ctx.accountId)
    .where('id', '=', conversationId)
    .execute();
  const { items } = await contactTimeline(agent, contactId, { kind: 'conversation', limit: 5 });
  expect(items).toEqual([]);
  expect((await openContact(agent, contactId)).totals.conversations).toBe(0);
});

it('does not know contacts of another account', async () => {
  const [{ contactId }, { ctx: otherCtx }] = [await somebody(), await freshAccount()];
  await expect(openContact(otherCtx, contactId)).rejects.toMatchObject({
    code: 'contact_not_found',
  });
  await expect(contactTimeline(otherCtx, contactId, { limit: 5 })).rejects.toMatchObject({
    code: 'contact_not_found',
  });
});
