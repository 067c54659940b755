import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { encodeCursor } from '../../platform/db/page.ts';
import { buildVisitor } from './contact.fixture.ts';
import { listContacts } from './list-contacts.ts';
import { setPage } from './set-page.ts';
import { upsertContact } from './upsert-contact.ts';

const page = { url: 'https://shop.example/lamps', title: '灯具' };

it('finds by name, address, number and what the attributes say', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const person = await upsertContact(ctx, 'u1', {
    name: '欧阳明月',
    email: 'ouyang@mail.example',
    phone: '13800138000',
    attributes: { 城市: '哈尔滨', level: 3, company: 'Northwind Ltd' },
  });
  await upsertContact(ctx, 'u2', { name: '欧阳修' });
  await upsertContact(otherCtx, 'u1', { name: '欧阳明月' });
  for (const q of ['明月', '月', 'ouyang', 'OUYANG@mail', '13800', '尔滨', 'north ltd', ' 明月 ']) {
    const { items } = await listContacts(ctx, { q, limit: 50 });
    expect(items, q).toEqual([person]);
  }
  for (const q of ['月明', '北京', '%', "' | 'x"]) {
    expect((await listContacts(ctx, { q, limit: 50 })).items, q).toEqual([]);
  }
  for (const q of ['', '  ', undefined]) {
    expect((await listContacts(ctx, { q, limit: 50 })).items).toHaveLength(2);
  }
});

it('no longer finds by what was said before', async () => {
  const { ctx } = await freshAccount();
  await upsertContact(ctx, 'u1', { name: '张三', attributes: { city: '上海' } });
  await upsertContact(ctx, 'u1', { name: '李四', attributes: { city: null } });
  expect((await listContacts(ctx, { q: '张三', limit: 5 })).items).toEqual([]);
  expect((await listContacts(ctx, { q: '上海', limit: 5 })).items).toEqual([]);
  expect((await listContacts(ctx, { q: '李四', limit: 5 })).items).toHaveLength(1);
});

it('comes last seen first, page by page, each once', async () => {
  const { ctx, clock } = await freshAccount();
  const ids: string[] = [];
  for (let i = 0; i < 5; i++) {
    ids.push((await buildVisitor(ctx)).id);
    // Three of them are seen in the same millisecond.
    if (i > 1) clock.advance(1000);
  }
  await setPage(ctx, ids[0]!, page);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const list = await listContacts(ctx, { limit: 2, cursor });
    seen.push(...list.items.map((c) => c.id));
    cursor = list.nextCursor ?? undefined;
  } while (cursor);
  expect(seen).toEqual([ids[0], ids[4], ids[3], ids[2], ids[1]]);
});

it.each([
  ['no base64', 'x'],
  ['other kinds', encodeCursor(['a', 'b'])],
  ['no id', encodeCursor([1, 'b'])],
  ['no instant', encodeCursor([9e15, '0190a1b2-0000-7000-8000-000000000000'])],
  ['an instant PostgreSQL has not', encodeCursor([-8e15, '0190a1b2-0000-7000-8000-000000000000'])],
])('refuses a cursor with %s', async (_, cursor) => {
  const { ctx } = await freshAccount();
  await expect(listContacts(ctx, { limit: 2, cursor })).rejects.toMatchObject({
    code: 'validation_failed',
    details: { field: 'query.cursor' },
  });
});

it('is for those who may read contacts', async () => {
  const { ctx } = await freshAccount();
  await expect(listContacts({ ...ctx, may: new Set() }, { limit: 2 })).rejects.toMatchObject({
    code: 'not_allowed',
    details: { permission: 'contact:read' },
  });
});
