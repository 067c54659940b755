import { type FaqInput, limits } from '@lingxi/contract';
import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { newId } from '../../platform/ids.ts';
import { audited } from '../agents/person.fixture.ts';
import { createCategory } from './categories.ts';
import { faqOf } from './faq.fixture.ts';
import { importFaqs } from './import-faqs.ts';
import { listFaqs } from './list-faqs.ts';
import { searchKnowledge } from './search-knowledge.ts';

const rowsOf = (count: number): FaqInput[] =>
  Array.from({ length: count }, (_, i) => faqOf(`第${i}号商品怎么安装`));

it('creates as many as one call may bring, and they answer at once', async () => {
  const { ctx, eventsOf } = await freshAccount();
  const category = await createCategory(ctx, { name: '安装' });
  const rows = rowsOf(limits.importRows);
  rows[7] = {
    ...rows[7]!,
    question: ' 保修多久 ',
    similarQuestions: ['it\'s "quoted" {a,b}', '质保期', '质保期'],
    answers: { zh: '两年', en: 'Two years' },
    categoryId: category.id,
  };
  expect(await importFaqs(ctx, { rows, isPublished: true })).toEqual({ created: rows.length });
  const found = await searchKnowledge(ctx, '保修多久', { limit: 3 });
  expect(found).toMatchObject({ kind: 'answer', hits: [{ question: '保修多久' }] });
  const { items, total } = await listFaqs(ctx, { q: '质保', limit: 5 });
  expect(total).toBe(1);
  expect(items[0]).toMatchObject({
    question: '保修多久',
    similarQuestions: ['it\'s "quoted" {a,b}', '质保期'],
    answers: { zh: '两年', en: 'Two years' },
    categoryId: category.id,
  });
  const [{ faqIds }] = (await eventsOf('faq.saved')) as [{ faqIds: string[] }];
  expect(new Set(faqIds).size).toBe(limits.importRows);
  expect((await listFaqs(ctx, { limit: 1 })).total).toBe(limits.importRows);
  expect((await audited(ctx)).at(-1)).toMatchObject({
    action: 'faq.import',
    details: { created: limits.importRows, isPublished: true },
  });
});

it('leaves drafts to be published later', async () => {
  const { ctx } = await freshAccount();
  const rows = [faqOf('怎么退款', { answers: { zh: '', en: '' } })];
  await importFaqs(ctx, { rows, isPublished: false });
  expect((await searchKnowledge(ctx, '怎么退款')).ranking).toEqual([]);
  expect((await listFaqs(ctx, { status: 'draft', limit: 5 })).total).toBe(1);
});

it('creates none when one row is wrong, and says which', async () => {
  const [{ ctx, events }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const theirs = await createCategory(otherCtx, { name: '安装' });
  const told = (await events()).length;
  const wrong: [Partial<FaqInput>, object][] = [
    [{ question: ' ' }, { details: { field: 'rows.2.question' } }],
    [
      { answers: { zh: '', en: ' ' } },
      { code: 'answer_missing', details: { field: 'rows.2.answers' } },
    ],
    [{ categoryId: theirs.id }, { code: 'category_not_found' }],
    [{ categoryId: newId() }, { code: 'category_not_found' }],
  ];
  for (const [change, refused] of wrong) {
    const rows = rowsOf(4);
    rows[2] = { ...rows[2]!, ...change };
    await expect(importFaqs(ctx, { rows, isPublished: true })).rejects.toMatchObject(refused);
  }
  expect((await listFaqs(ctx, { limit: 1 })).total).toBe(0);
  expect(await events()).toHaveLength(told);
});

it('is for those who may write and, with it, publish', async () => {
  const { ctx, ctxOf } = await freshAccount();
  const rows = rowsOf(1);
  const agent = await ctxOf({ role: 'agent' });
  await expect(importFaqs(agent, { rows, isPublished: false })).rejects.toMatchObject({
    details: { permission: 'faq:update' },
  });
  const editor = { ...ctx, may: new Set(['faq:update'] as const) };
  await expect(importFaqs(editor, { rows, isPublished: true })).rejects.toMatchObject({
    details: { permission: 'faq:publish' },
  });
  expect(await importFaqs(editor, { rows, isPublished: false })).toEqual({ created: 1 });
});
