import { limits } from '@lingxi/contract';
import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { newId } from '../../platform/ids.ts';
import { buildVisitor, manyAttributes } from './contact.fixture.ts';
import { readContact } from './read-contact.ts';
import { updateContact } from './update-contact.ts';

const notFound = { code: 'contact_not_found' };

it('changes what is told and leaves the rest', async () => {
  const { ctx, eventsOf } = await freshAccount();
  const { id, name } = await buildVisitor(ctx);
  const first = await updateContact(ctx, id, {
    email: 'a@mail.example',
    phone: '010-123',
    tier: 'gold',
    attributes: { city: '杭州', orders: 3 },
  });
  expect(first).toMatchObject({ name, email: 'a@mail.example', tier: 'gold', isIdentified: false });
  const after = await updateContact(ctx, id, {
    name: '王芳',
    email: null,
    attributes: { city: null, vip: true },
  });
  expect(after).toMatchObject({ name: '王芳', email: null, phone: '010-123', tier: 'gold' });
  expect(after.attributes).toEqual({ orders: 3, vip: true });
  expect(await readContact(ctx, id)).toEqual(after);
  expect(await eventsOf('contact.updated')).toEqual([{ contactId: id }, { contactId: id }]);
});

it('tells nobody when nothing changes', async () => {
  const { ctx, eventsOf } = await freshAccount();
  const { id } = await buildVisitor(ctx);
  const fields = { name: '王芳', attributes: { b: 1, a: 'x' } };
  const once = await updateContact(ctx, id, fields);
  const again = await updateContact(ctx, id, { ...fields, attributes: { a: 'x', none: null } });
  expect(again).toEqual(once);
  expect(await updateContact(ctx, id, {})).toEqual(once);
  expect(await eventsOf('contact.updated')).toHaveLength(1);
});

it('holds the limit of attributes over all changes', async () => {
  const { ctx } = await freshAccount();
  const { id } = await buildVisitor(ctx);
  await updateContact(ctx, id, { attributes: manyAttributes(limits.attributeKeys) });
  await expect(updateContact(ctx, id, { attributes: { more: 1 } })).rejects.toMatchObject({
    code: 'validation_failed',
    details: { field: 'attributes' },
  });
  const swapped = await updateContact(ctx, id, { attributes: { more: 1, k1: null } });
  expect(Object.keys(swapped.attributes)).toHaveLength(limits.attributeKeys);
});

it('knows only contacts of the account, and asks for the permission', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const { id } = await buildVisitor(ctx);
  for (const foreign of [id, newId()]) {
    await expect(readContact(otherCtx, foreign)).rejects.toMatchObject(notFound);
    await expect(updateContact(otherCtx, foreign, { name: 'x' })).rejects.toMatchObject(notFound);
  }
  const powerless = { ...ctx, may: new Set<never>() };
  await expect(readContact(powerless, id)).rejects.toMatchObject({ code: 'not_allowed' });
  await expect(updateContact(powerless, id, { name: 'x' })).rejects.toMatchObject({
    details: { permission: 'contact:update' },
  });
});
