import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import type { Context } from '../../platform/context/index.ts';
import { listOrders, listOrdersOf } from './list-orders.ts';
import { upsertContact } from './upsert-contact.ts';
import { type OrderFields, upsertOrder } from './upsert-order.ts';

const order: OrderFields = {
  status: 'paid',
  items: [{ sku: 'LAMP-1', name: '护眼台灯', quantity: 2, imageUrl: null }],
  totalCents: 39_800,
  currency: 'CNY',
  carrier: null,
  trackingNumber: null,
  placedAt: '2026-02-01T08:00:00.000Z',
};
const contactOf = (ctx: Context, id: string) => upsertContact(ctx, id, { name: id });

it('makes an order and changes it by its number', async () => {
  const { ctx, eventsOf } = await freshAccount();
  const { id } = await contactOf(ctx, 'u1');
  const made = await upsertOrder(ctx, { id, number: 'LX1' }, order);
  expect(made).toEqual({ ...order, id: made.id, contactId: id, number: 'LX1' });
  const shipped = { ...order, status: 'shipped' as const, carrier: '顺丰', trackingNumber: 'SF1' };
  expect(await upsertOrder(ctx, { id, number: 'LX1' }, shipped)).toEqual({ ...made, ...shipped });
  const told = (await eventsOf('contact.updated')).length;
  await upsertOrder(ctx, { id, number: 'LX1' }, shipped);
  expect(await eventsOf('contact.updated')).toHaveLength(told);
  expect((await listOrders(ctx, id, { limit: 50 })).items).toEqual([{ ...made, ...shipped }]);
});

it('belongs to the contact it was last told under', async () => {
  const { ctx, eventsOf } = await freshAccount();
  const [guest, member] = [await contactOf(ctx, 'guest'), await contactOf(ctx, 'member')];
  const made = await upsertOrder(ctx, { id: guest.id, number: 'LX1' }, order);
  const moved = await upsertOrder(ctx, { id: member.id, number: 'LX1' }, order);
  expect(moved).toEqual({ ...made, contactId: member.id });
  expect(await listOrdersOf(ctx, guest.id, 5)).toEqual([]);
  expect(await listOrdersOf(ctx, member.id, 5)).toEqual([moved]);
  const told = (await eventsOf('contact.updated')).map((e) => e.contactId);
  expect(told.slice(-2)).toEqual([member.id, guest.id]);
});

it('lists the newest first, page by page', async () => {
  const { ctx } = await freshAccount();
  const { id } = await contactOf(ctx, 'u1');
  const days = ['2026-01-03', '2026-01-01', '2026-01-02', '2026-01-02', '0000-01-01'];
  for (const [i, day] of days.entries()) {
    const placedAt = `${day}T00:00:00.000Z`;
    await upsertOrder(ctx, { id, number: `N${i}` }, { ...order, placedAt });
  }
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listOrders(ctx, id, { limit: 2, cursor });
    seen.push(...page.items.map((o) => o.placedAt.slice(0, 10)));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen).toEqual(days.toSorted().toReversed());
  expect((await listOrdersOf(ctx, id, 2)).map((o) => o.number)[0]).toBe('N0');
});

it('takes the same number in two accounts, and no foreign contact', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const [mine, theirs] = [await contactOf(ctx, 'u1'), await contactOf(otherCtx, 'u1')];
  await upsertOrder(ctx, { id: mine.id, number: 'LX1' }, order);
  await upsertOrder(otherCtx, { id: theirs.id, number: 'LX1' }, { ...order, totalCents: 1 });
  expect((await listOrdersOf(ctx, mine.id, 5))[0]?.totalCents).toBe(39_800);
  expect(await listOrdersOf(otherCtx, mine.id, 5)).toEqual([]);
  const notFound = { code: 'contact_not_found' };
  await expect(listOrders(otherCtx, mine.id, { limit: 5 })).rejects.toMatchObject(notFound);
  await expect(upsertOrder(otherCtx, { id: mine.id, number: 'LX2' }, order)).rejects.toMatchObject(
    notFound,
  );
  const powerless = { ...ctx, may: new Set<never>() };
  await expect(upsertOrder(powerless, { id: mine.id, number: 'LX2' }, order)).rejects.toMatchObject(
    { code: 'not_allowed' },
  );
});
