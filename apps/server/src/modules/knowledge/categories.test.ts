import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { createCategory, deleteCategory, listCategories, updateCategory } from './categories.ts';
import { deleteFaq } from './delete-faq.ts';
import { buildFaq } from './faq.fixture.ts';

const taken = { code: 'validation_failed', details: { field: 'name' } };

it('counts the questions in it', async () => {
  const { ctx } = await freshAccount();
  const [a, b] = [
    await createCategory(ctx, { name: 'a' }),
    await createCategory(ctx, { name: 'b' }),
  ];
  expect(a).toMatchObject({ name: 'a', faqCount: 0 });
  await buildFaq(ctx, '一', { categoryId: a.id });
  const gone = await buildFaq(ctx, '二', { categoryId: a.id });
  await deleteFaq(ctx, gone.id);
  expect((await listCategories(ctx, { limit: 50 })).items).toEqual([{ ...a, faqCount: 1 }, b]);
  const first = await listCategories(ctx, { limit: 1 });
  const rest = await listCategories(ctx, { limit: 1, cursor: first.nextCursor! });
  expect(rest).toEqual({ items: [b], nextCursor: null });
  await expect(listCategories(ctx, { limit: 1, cursor: 'WyJ4Il0' })).rejects.toMatchObject({
    code: 'validation_failed',
  });
});

it('has a name of its own in the account', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const [a, b] = [
    await createCategory(ctx, { name: 'a' }),
    await createCategory(ctx, { name: 'b' }),
  ];
  await expect(createCategory(ctx, { name: 'a' })).rejects.toMatchObject(taken);
  await expect(updateCategory(ctx, b.id, { name: 'a' })).rejects.toMatchObject(taken);
  expect(await updateCategory(ctx, a.id, { name: 'a' })).toEqual(a);
  expect(await updateCategory(ctx, a.id, { name: 'c' })).toEqual({ ...a, name: 'c' });
  expect(await createCategory(otherCtx, { name: 'b' })).toHaveProperty('id');
});

it('is deleted only when it is empty', async () => {
  const { ctx } = await freshAccount();
  const category = await createCategory(ctx, { name: 'a' });
  const faq = await buildFaq(ctx, '一', { categoryId: category.id });
  await expect(deleteCategory(ctx, category.id)).rejects.toMatchObject({
    code: 'category_not_empty',
    details: { count: 1 },
  });
  await deleteFaq(ctx, faq.id);
  expect(await deleteCategory(ctx, category.id)).toEqual({});
  expect((await listCategories(ctx, { limit: 5 })).items).toEqual([]);
});

it('does not lose a question that is put into it while it is deleted', async () => {
  const { ctx } = await freshAccount();
  for (let i = 0; i < 5; i++) {
    const category = await createCategory(ctx, { name: `c${i}` });
    const [put, deleted] = await Promise.allSettled([
      buildFaq(ctx, `q${i}`, { categoryId: category.id }),
      deleteCategory(ctx, category.id),
    ]);
    expect([put.status, deleted.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = [put, deleted].find((r) => r.status === 'rejected')!;
    expect(['category_not_found', 'category_not_empty']).toContain(lost.reason.code);
  }
});

it('is for editors of the account', async () => {
  const [{ ctx, ctxOf }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const { id } = await createCategory(ctx, { name: 'a' });
  const agent = await ctxOf({ role: 'agent' });
  expect((await listCategories(agent, { limit: 5 })).items).toHaveLength(1);
  expect((await listCategories(otherCtx, { limit: 5 })).items).toEqual([]);
  const name = 'x';
  for (const [who, refused] of [
    [agent, { details: { permission: 'faq:update' } }],
    [otherCtx, { code: 'category_not_found' }],
  ] as const) {
    await expect(updateCategory(who, id, { name })).rejects.toMatchObject(refused);
    await expect(deleteCategory(who, id)).rejects.toMatchObject(refused);
  }
  await expect(createCategory(agent, { name })).rejects.toMatchObject({ code: 'not_allowed' });
  const powerless = { ...ctx, may: new Set<never>() };
  await expect(listCategories(powerless, { limit: 5 })).rejects.toMatchObject({
    code: 'not_allowed',
  });
});
