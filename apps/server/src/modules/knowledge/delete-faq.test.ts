import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { audited } from '../agents/person.fixture.ts';
import { createCategory, deleteCategory } from './categories.ts';
import { deleteFaq, restoreFaq } from './delete-faq.ts';
import { buildFaq } from './faq.fixture.ts';
import { forgetDeleted } from './forget-deleted.ts';
import { getFaq } from './get-faq.ts';
import { listFaqs } from './list-faqs.ts';
import { publishFaq } from './publish-faq.ts';
import { updateFaq } from './update-faq.ts';

const notFound = { code: 'faq_not_found' };
const day = 86_400_000;

it('is gone for every verb, and comes back as it was', async () => {
  const { ctx, clock, eventsOf } = await freshAccount();
  const faq = await buildFaq(ctx, '怎么退款');
  expect(await deleteFaq(ctx, faq.id)).toEqual({});
  for (const act of [getFaq, deleteFaq, publishFaq]) {
    await expect(act(ctx, faq.id)).rejects.toMatchObject(notFound);
  }
  await expect(updateFaq(ctx, faq.id, { question: 'x' })).rejects.toMatchObject(notFound);
  expect(await listFaqs(ctx, { limit: 5 })).toEqual({ items: [], nextCursor: null, total: 0 });
  expect(await eventsOf('faq.deleted')).toEqual([{ faqIds: [faq.id] }]);

  clock.advance(30 * day - 1);
  const restored = await restoreFaq(ctx, faq.id);
  expect(restored).toEqual({ ...faq, updatedAt: clock.now().toISOString() });
  expect(await getFaq(ctx, faq.id)).toEqual(restored);
  expect(await eventsOf('faq.saved')).toHaveLength(2);
  await expect(restoreFaq(ctx, faq.id)).rejects.toMatchObject(notFound);
  expect((await audited(ctx)).map((e) => e.action)).toEqual(['faq.delete', 'faq.restore']);
});

it('cannot be restored after thirty days', async () => {
  const { ctx, clock } = await freshAccount();
  const faq = await buildFaq(ctx, '怎么退款');
  await deleteFaq(ctx, faq.id);
  clock.advance(30 * day);
  await expect(restoreFaq(ctx, faq.id)).rejects.toMatchObject(notFound);
});

it('is forgotten when it cannot be restored any more', async () => {
  const { ctx, clock, platform } = await freshAccount();
  const faq = await buildFaq(ctx, '怎么退款');
  const kept = await buildFaq(ctx, '几天到货');
  const rows = async () =>
    (await ctx.db.selectFrom('faqs').select('id').where('account_id', '=', ctx.accountId).execute())
      .map((r) => r.id)
      .toSorted();
  await deleteFaq(ctx, faq.id);
  clock.advance(30 * day - 1);
  await forgetDeleted(platform);
  expect(await rows()).toEqual([faq.id, kept.id].toSorted());
  clock.advance(1);
  await forgetDeleted(platform);
  expect(await rows()).toEqual([kept.id]);
});

it('comes back without its category when that was deleted meanwhile', async () => {
  const { ctx } = await freshAccount();
  const category = await createCategory(ctx, { name: '配送' });
  const faq = await buildFaq(ctx, '几天到货', { categoryId: category.id });
  await deleteFaq(ctx, faq.id);
  await deleteCategory(ctx, category.id);
  expect((await restoreFaq(ctx, faq.id)).categoryId).toBeNull();
});

it('is for editors of the account', async () => {
  const [{ ctx, ctxOf }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const [kept, gone] = [await buildFaq(ctx, 'a'), await buildFaq(ctx, 'b')];
  await deleteFaq(ctx, gone.id);
  const agent = await ctxOf({ role: 'agent' });
  const refused = { details: { permission: 'faq:update' } };
  await expect(deleteFaq(agent, kept.id)).rejects.toMatchObject(refused);
  await expect(restoreFaq(agent, gone.id)).rejects.toMatchObject(refused);
  await expect(deleteFaq(otherCtx, kept.id)).rejects.toMatchObject(notFound);
  await expect(restoreFaq(otherCtx, gone.id)).rejects.toMatchObject(notFound);
});
