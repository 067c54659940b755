import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { identitiesOf } from './contact.fixture.ts';
import { upsertContact } from './upsert-contact.ts';

it('makes the contact once and changes it afterwards', async () => {
  const { ctx, eventsOf } = await freshAccount();
  const made = await upsertContact(ctx, 'shop/42', {
    name: '陈晓',
    tier: 'vip',
    attributes: { city: '成都', none: null },
  });
  expect(made).toMatchObject({ name: '陈晓', tier: 'vip', isIdentified: true, lastSeenAt: null });
  expect(made.attributes).toEqual({ city: '成都' });
  const changed = await upsertContact(ctx, 'shop/42', { email: 'chen@mail.example' });
  expect(changed).toEqual({ ...made, email: 'chen@mail.example' });
  expect(await upsertContact(ctx, 'shop/42', {})).toEqual(changed);
  expect(await identitiesOf(ctx)).toEqual([
    { kind: 'user', externalId: 'shop/42', contactId: made.id },
  ]);
  expect(await eventsOf('contact.updated')).toHaveLength(2);
});

it('calls somebody without a name by what is known', async () => {
  const { ctx } = await freshAccount();
  expect((await upsertContact(ctx, 'u-1', { email: 'mei@mail.example' })).name).toBe('mei');
  expect((await upsertContact(ctx, 'u-2', {})).name).toBe('u-2');
});

it('makes one of two that arrive at once', async () => {
  const { ctx } = await freshAccount();
  const made = await Promise.all(
    ['a', 'b', 'c', 'd'].map((name) => upsertContact(ctx, 'same', { name })),
  );
  expect(new Set(made.map((c) => c.id)).size).toBe(1);
  expect(await identitiesOf(ctx)).toHaveLength(1);
});

it('keeps the same id in two accounts apart, and asks for the permission', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const mine = await upsertContact(ctx, 'u1', { name: '我' });
  const theirs = await upsertContact(otherCtx, 'u1', { name: '他' });
  expect(theirs.id).not.toBe(mine.id);
  const powerless = { ...ctx, may: new Set<never>() };
  for (const id of ['u1', 'new']) {
    await expect(upsertContact(powerless, id, { name: 'x' })).rejects.toMatchObject({
      code: 'not_allowed',
    });
  }
});
