import { limits } from '@lingxi/contract';
import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import type { Context } from '../../platform/context/index.ts';
import { buildVisitor, identitiesOf, manyAttributes } from './contact.fixture.ts';
import { describeVisitor } from './describe-visitor.ts';
import { contactsByIds, getContact } from './get-contact.ts';
import { identify } from './identify.ts';
import { listOrdersOf } from './list-orders.ts';
import { recordEvent } from './record-event.ts';
import { setPage } from './set-page.ts';
import { findContactId } from './store.ts';
import { upsertContact } from './upsert-contact.ts';
import { upsertOrder } from './upsert-order.ts';

it('an anonymous visitor becomes the user nobody knew', async () => {
  const { ctx, eventsOf } = await freshAccount();
  const { id } = await buildVisitor(ctx);
  const proof = { contactId: id, userId: 'u1', name: '周杰', attributes: { plan: 'pro' } };
  expect(await identify(ctx, proof)).toEqual({ contactId: id });
  expect(await getContact(ctx, id)).toMatchObject({
    name: '周杰',
    isIdentified: true,
    attributes: { plan: 'pro' },
  });
  expect(await identitiesOf(ctx)).toEqual([
    { kind: 'user', externalId: 'u1', contactId: id },
    { kind: 'visitor', externalId: id, contactId: id },
  ]);
  expect(await identify(ctx, proof)).toEqual({ contactId: id });
  expect(await eventsOf('contact.updated')).toEqual([{ contactId: id }]);
});

it('keeps a name somebody gave, and replaces the made-up one', async () => {
  const { ctx } = await freshAccount();
  const [told, untold] = [await buildVisitor(ctx), await buildVisitor(ctx)];
  await describeVisitor(ctx, told.id, { name: '小周' });
  await identify(ctx, { contactId: told.id, userId: 'u1', email: 'zhou@mail.example' });
  await identify(ctx, { contactId: untold.id, userId: 'u2', email: 'wu@mail.example' });
  expect((await getContact(ctx, told.id)).name).toBe('小周');
  expect((await getContact(ctx, untold.id)).name).toBe('wu');
});

it('joins the contact the user has been before', async () => {
  const { ctx, clock, eventsOf } = await freshAccount();
  const user = await upsertContact(ctx, 'u1', { name: '周杰', attributes: { plan: 'pro', a: 1 } });
  clock.advance(1000);
  const visitor = await buildVisitor(ctx);
  await describeVisitor(ctx, visitor.id, {
    phone: '13900139000',
    attributes: { plan: 'free', cart: 3 },
  });
  await setPage(ctx, visitor.id, { url: 'https://shop.example/cart', title: '购物车' });
  await recordEvent(ctx, visitor.id, 'added_to_cart', { sku: 'LAMP-1' });
  const before = (await eventsOf('contact.updated')).length;

  const proof = { contactId: visitor.id, userId: 'u1', attributes: { a: 2 } };
  const joined = { contactId: user.id, mergedFromId: visitor.id };
  expect(await identify(ctx, proof)).toEqual(joined);
  expect(await getContact(ctx, user.id)).toMatchObject({
    name: '周杰',
    phone: '13900139000',
    attributes: { plan: 'pro', a: 2, cart: 3 },
    page: { title: '购物车' },
    lastSeenAt: clock.now().toISOString(),
  });
  expect(await findContactId(ctx, 'visitor', visitor.id)).toBe(user.id);
  expect(await eventCount(ctx, user.id)).toBe(1);
  const told = [{ contactId: user.id }, { contactId: visitor.id }];
  expect((await eventsOf('contact.updated')).slice(before)).toEqual(told);
  // The browser comes back with its old token.
  expect(await identify(ctx, proof)).toEqual(joined);
  expect((await eventsOf('contact.updated')).slice(before)).toEqual(told);
});

const eventCount = async (ctx: Context, contactId: string) =>
  (
    await ctx.db
      .selectFrom('contact_events')
      .select('id')
      .where('account_id', '=', ctx.accountId)
      .where('contact_id', '=', contactId)
      .execute()
  ).length;

it('takes the orders of the visitor along', async () => {
  const { ctx } = await freshAccount();
  const user = await upsertContact(ctx, 'u1', {});
  const visitor = await buildVisitor(ctx);
  await upsertOrder(
    ctx,
    { id: visitor.id, number: 'LX1' },
    {
      status: 'paid',
      items: [{ sku: 'A', name: '灯', quantity: 1, imageUrl: null }],
      totalCents: 1,
      currency: 'CNY',
      carrier: null,
      trackingNumber: null,
      placedAt: '2026-02-01T08:00:00.000Z',
    },
  );
  await identify(ctx, { contactId: visitor.id, userId: 'u1' });
  expect((await listOrdersOf(ctx, user.id, 5)).map((o) => o.number)).toEqual(['LX1']);
});

it('holds the limit of attributes: what the user has stays, what is proven comes first', async () => {
  const { ctx } = await freshAccount();
  const room = 2;
  const own = manyAttributes(limits.attributeKeys - room);
  const user = await upsertContact(ctx, 'u1', { attributes: own });
  const visitor = await buildVisitor(ctx);
  await describeVisitor(ctx, visitor.id, { attributes: manyAttributes(10, 'said') });
  const attributes = { proven: 'yes' };
  await identify(ctx, { contactId: visitor.id, userId: 'u1', attributes });
  expect((await getContact(ctx, user.id)).attributes).toEqual({ ...own, proven: 'yes', said1: 1 });
  await identify(ctx, {
    contactId: user.id,
    userId: 'u1',
    attributes: manyAttributes(limits.attributeKeys, 'more'),
  });
  const after = (await getContact(ctx, user.id)).attributes;
  expect(Object.keys(after)).toHaveLength(limits.attributeKeys);
});

it('gives nothing of one user to the next one at the same browser', async () => {
  const { ctx } = await freshAccount();
  const first = await buildVisitor(ctx);
  await identify(ctx, { contactId: first.id, userId: 'u1', name: '甲', attributes: { a: 1 } });
  const known = await upsertContact(ctx, 'u3', { name: '丙' });

  const second = await identify(ctx, { contactId: first.id, userId: 'u2', name: '乙' });
  expect(second.contactId).not.toBe(first.id);
  expect(second.mergedFromId).toBeUndefined();
  expect(await identify(ctx, { contactId: first.id, userId: 'u3' })).toEqual({
    contactId: known.id,
  });
  const names = await contactsByIds(ctx, [first.id, second.contactId, known.id, first.id]);
  expect([...names.values()].map((c) => c.name).toSorted()).toEqual(['丙', '乙', '甲']);
  expect(names.get(second.contactId)).toMatchObject({ isIdentified: true, attributes: {} });
  expect(await findContactId(ctx, 'visitor', first.id)).toBe(first.id);
});

it('is no way around a block', async () => {
  const { ctx, clock } = await freshAccount();
  const user = await upsertContact(ctx, 'u1', {});
  const visitor = await buildVisitor(ctx);
  await ctx.db
    .updateTable('contacts')
    .set({ blocked_at: clock.now() })
    .where('account_id', '=', ctx.accountId)
    .where('id', '=', visitor.id)
    .execute();
  await identify(ctx, { contactId: visitor.id, userId: 'u1' });
  expect((await getContact(ctx, user.id)).blockedAt).toBe(clock.now().toISOString());
});

it('makes one contact of two browsers that prove to be the same new user at once', async () => {
  const { ctx } = await freshAccount();
  const visitors = await Promise.all([1, 2, 3, 4].map(() => buildVisitor(ctx)));
  const all = await Promise.all(
    visitors.map((v) => identify(ctx, { contactId: v.id, userId: 'u1', name: '周杰' })),
  );
  expect(new Set(all.map((i) => i.contactId)).size).toBe(1);
  expect(all.filter((i) => i.mergedFromId === undefined)).toHaveLength(1);
  const [{ contactId }] = all as [{ contactId: string }];
  expect((await identitiesOf(ctx)).every((i) => i.contactId === contactId)).toBe(true);
});

it('does not wait in a circle when two users change places', async () => {
  const { ctx } = await freshAccount();
  const [a, b] = [await upsertContact(ctx, 'a', {}), await upsertContact(ctx, 'b', {})];
  const turns = Array.from({ length: 10 }, (_, i) =>
    i % 2 === 0
      ? identify(ctx, { contactId: a.id, userId: 'b', attributes: { i } })
      : identify(ctx, { contactId: b.id, userId: 'a', attributes: { i } }),
  );
  const ids = (await Promise.all(turns)).map((t) => t.contactId);
  expect(new Set(ids)).toEqual(new Set([a.id, b.id]));
});

it('does not know contacts of another account', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const { id } = await buildVisitor(ctx);
  await expect(identify(otherCtx, { contactId: id, userId: 'u1' })).rejects.toMatchObject({
    code: 'contact_not_found',
  });
  expect(await findContactId(otherCtx, 'user', 'u1')).toBeUndefined();
});
