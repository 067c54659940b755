import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { newId } from '../../platform/ids.ts';
import { createCategory } from './categories.ts';
import { countHit, flushHits, recordFeedback } from './count.ts';
import { buildFaq } from './faq.fixture.ts';
import { getFaq } from './get-faq.ts';
import { importFaqs } from './import-faqs.ts';
import { type FaqQuery, listFaqs } from './list-faqs.ts';
import { unpublishFaq } from './publish-faq.ts';
import { updateFaq } from './update-faq.ts';

it('finds by words of questions and answers, category and status', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  await buildFaq(otherCtx, '怎么退款');
  const category = await createCategory(ctx, { name: '售后' });
  const refund = await buildFaq(ctx, '怎么退款', {
    questionEn: 'How do I get a refund?',
    similarQuestions: ['钱能退回来吗'],
    answers: { zh: '原路返回', en: 'To your card' },
    categoryId: category.id,
  });
  const delivery = await unpublishFaq(ctx, (await buildFaq(ctx, '几天到货')).id);
  const found = async (query: Partial<FaqQuery>) => {
    const { items, total } = await listFaqs(ctx, { limit: 50, ...query });
    expect(total).toBe(items.length);
    return items.map((f) => f.id);
  };
  for (const q of ['退款', '退回', 'REFUND', 'get a ref', '原路', 'your card']) {
    expect(await found({ q }), q).toEqual([refund.id]);
  }
  expect(await found({ q: '北京' })).toEqual([]);
  expect(await found({ q: '？！' })).toEqual([]);
  expect(await found({ q: ' ' })).toEqual([delivery.id, refund.id]);
  expect(await found({ status: 'draft' })).toEqual([delivery.id]);
  expect(await found({ status: 'published' })).toEqual([refund.id]);
  expect(await found({ categoryId: category.id })).toEqual([refund.id]);
  expect(await found({ categoryId: category.id, status: 'draft' })).toEqual([]);
  await updateFaq(ctx, refund.id, { similarQuestions: [] });
  expect(await found({ q: '退回' })).toEqual([]);
});

it('comes latest change first, page by page, with the number of all', async () => {
  const { ctx, clock } = await freshAccount();
  const rows = ['a', 'b', 'c', 'd'].map((question) => ({
    question,
    questionEn: '',
    similarQuestions: [],
    answers: { zh: 'x', en: '' },
    categoryId: null,
  }));
  await importFaqs(ctx, { rows, isPublished: true });
  const first = (await listFaqs(ctx, { q: 'b', limit: 5 })).items[0]!;
  clock.advance(1000);
  await updateFaq(ctx, first.id, { questionEn: 'B' });
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listFaqs(ctx, { limit: 3, cursor });
    expect(page.total).toBe(4);
    seen.push(...page.items.map((f) => f.question));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen).toEqual(['b', 'd', 'c', 'a']);
  await expect(listFaqs(ctx, { limit: 3, cursor: 'WyJ4Il0' })).rejects.toMatchObject({
    code: 'validation_failed',
  });
});

it('counts hits and feedback without a change of the entry', async () => {
  const [{ ctx, events }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const faq = await buildFaq(ctx, '怎么退款');
  const told = (await events()).length;
  for (let i = 0; i < 5; i++) countHit(ctx, faq.id);
  countHit(otherCtx, faq.id);
  await flushHits(ctx.platform);
  const [one, two] = [newId(), newId()];
  const says = (messageId: string, isHelpful: boolean) =>
    recordFeedback(ctx, { faqId: faq.id, messageId, isHelpful });
  await says(one, true);
  await says(one, true);
  await says(two, true);
  await says(two, false);
  await recordFeedback(otherCtx, { faqId: faq.id, messageId: one, isHelpful: true });
  expect(await getFaq(ctx, faq.id)).toEqual({
    ...faq,
    hits: 5,
    helpfulCount: 1,
    unhelpfulCount: 1,
  });
  // An edit does not count anew.
  expect(await updateFaq(ctx, faq.id, { questionEn: 'Refund?' })).toMatchObject({ hits: 5 });
  expect((await getFaq(ctx, faq.id)).hits).toBe(5);
  expect(await events()).toHaveLength(told + 1);
});

it('is for those who may read', async () => {
  const { ctx } = await freshAccount();
  const powerless = { ...ctx, may: new Set<never>() };
  await expect(listFaqs(powerless, { limit: 3 })).rejects.toMatchObject({ code: 'not_allowed' });
});
