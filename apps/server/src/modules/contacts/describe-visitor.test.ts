import { limits } from '@lingxi/contract';
import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { buildVisitor, manyAttributes } from './contact.fixture.ts';
import { describeVisitor } from './describe-visitor.ts';
import { contactsByIds, getContact } from './get-contact.ts';
import { identify } from './identify.ts';
import { recordEvent } from './record-event.ts';
import { setPage } from './set-page.ts';

const page = { url: 'https://shop.example/', title: '首页' };

it('takes what an anonymous visitor says', async () => {
  const { ctx, eventsOf } = await freshAccount();
  const { id } = await buildVisitor(ctx);
  const fields = { name: '小李', email: 'li@mail.example', phone: '', attributes: { cart: 2 } };
  const after = await describeVisitor(ctx, id, fields);
  expect(after).toMatchObject({ name: '小李', email: 'li@mail.example', phone: null });
  expect(await describeVisitor(ctx, id, { email: 'new@mail.example' })).toMatchObject({
    name: '小李',
    email: 'new@mail.example',
    attributes: { cart: 2 },
    isIdentified: false,
  });
  expect(await eventsOf('contact.updated')).toHaveLength(2);
});

it('lets nobody rewrite an identified contact without a signature', async () => {
  const { ctx } = await freshAccount();
  const { id } = await buildVisitor(ctx);
  await identify(ctx, { contactId: id, userId: 'u1', name: '李雷', email: 'li@mail.example' });
  const said = {
    name: '韩梅梅',
    email: 'evil@mail.example',
    phone: '123',
    attributes: { cart: 1 },
  };
  expect(await describeVisitor(ctx, id, said)).toMatchObject({
    name: '李雷',
    email: 'li@mail.example',
    phone: '123',
    attributes: { cart: 1 },
  });
});

it('holds the limit of attributes', async () => {
  const { ctx } = await freshAccount();
  const { id } = await buildVisitor(ctx);
  await describeVisitor(ctx, id, { attributes: manyAttributes(limits.attributeKeys) });
  await expect(describeVisitor(ctx, id, { attributes: { more: 1 } })).rejects.toMatchObject({
    code: 'validation_failed',
  });
});

it('remembers where the visitor is, without an event', async () => {
  const { ctx, clock, events } = await freshAccount();
  const { id } = await buildVisitor(ctx);
  const told = (await events()).length;
  clock.advance(5000);
  await setPage(ctx, id, page);
  await recordEvent(ctx, id, 'searched', { words: '台灯' });
  expect(await getContact(ctx, id)).toMatchObject({ page, lastSeenAt: clock.now().toISOString() });
  expect(await events()).toHaveLength(told);
});

it('does not know contacts of another account', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const { id } = await buildVisitor(ctx);
  const notFound = { code: 'contact_not_found' };
  await expect(describeVisitor(otherCtx, id, { name: 'x' })).rejects.toMatchObject(notFound);
  await expect(getContact(otherCtx, id)).rejects.toMatchObject(notFound);
  expect(await contactsByIds(otherCtx, [id])).toEqual(new Map());
  await setPage(otherCtx, id, page);
  expect((await getContact(ctx, id)).page).toBeNull();
  const recorded = recordEvent(otherCtx, id, 'x', {});
  await expect(recorded).rejects.toMatchObject({ code: 'contact_not_found' });
});
