import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { newId } from '../../platform/ids.ts';
import { createCategory } from './categories.ts';
import { createFaq } from './create-faq.ts';
import { buildFaq, faqOf } from './faq.fixture.ts';
import { getFaq, publishedFaq } from './get-faq.ts';
import { publishFaq, unpublishFaq } from './publish-faq.ts';
import { updateFaq } from './update-faq.ts';

const notFound = { code: 'faq_not_found' };

it('is written without stray blanks and without a question said twice', async () => {
  const { ctx, clock, eventsOf } = await freshAccount();
  const category = await createCategory(ctx, { name: '配送' });
  const faq = await createFaq(ctx, {
    question: ' 几天到货？ ',
    questionEn: ' When will it arrive? ',
    similarQuestions: ['多久到', ' 多久到 ', '几天到货？', '  ', '什么时候送到'],
    answers: { zh: '两天', en: '' },
    categoryId: category.id,
    isPublished: false,
  });
  expect(faq).toEqual({
    id: faq.id,
    question: '几天到货？',
    questionEn: 'When will it arrive?',
    similarQuestions: ['多久到', '什么时候送到'],
    answers: { zh: '两天', en: '' },
    categoryId: category.id,
    publishedAt: null,
    hits: 0,
    helpfulCount: 0,
    unhelpfulCount: 0,
    createdAt: clock.now().toISOString(),
    updatedAt: clock.now().toISOString(),
  });
  expect(await getFaq(ctx, faq.id)).toEqual(faq);
  expect(await eventsOf('faq.saved')).toEqual([{ faqIds: [faq.id] }]);
});

it('refuses a question of blanks and a category of nobody', async () => {
  const [{ ctx, events }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const theirs = await createCategory(otherCtx, { name: '配送' });
  const told = (await events()).length;
  const blank = { ...faqOf('  '), isPublished: false };
  await expect(createFaq(ctx, blank)).rejects.toMatchObject({ details: { field: 'question' } });
  for (const categoryId of [theirs.id, newId()]) {
    const lost = { ...faqOf('q', { categoryId }), isPublished: false };
    await expect(createFaq(ctx, lost)).rejects.toMatchObject({ code: 'category_not_found' });
  }
  expect(await events()).toHaveLength(told);
});

it('changes what is told, and tells nobody of nothing', async () => {
  const { ctx, clock, eventsOf } = await freshAccount();
  const faq = await buildFaq(ctx, '怎么退款', { similarQuestions: ['退钱'] });
  clock.advance(60_000);
  const after = await updateFaq(ctx, faq.id, { questionEn: 'Refund?' });
  const updatedAt = clock.now().toISOString();
  expect(after).toEqual({ ...faq, questionEn: 'Refund?', updatedAt });
  clock.advance(60_000);
  const same = { questionEn: ' Refund? ', similarQuestions: ['退钱', '怎么退款'] };
  expect(await updateFaq(ctx, faq.id, same)).toEqual(after);
  expect(await updateFaq(ctx, faq.id, {})).toEqual(after);
  expect(await eventsOf('faq.saved')).toHaveLength(2);
  const category = await createCategory(ctx, { name: '售后' });
  await updateFaq(ctx, faq.id, { categoryId: category.id });
  expect((await updateFaq(ctx, faq.id, { categoryId: null })).categoryId).toBeNull();
  await expect(updateFaq(ctx, faq.id, { categoryId: newId() })).rejects.toMatchObject({
    code: 'category_not_found',
  });
});

it('is published only with an answer, and keeps one while it is', async () => {
  const { ctx, eventsOf } = await freshAccount();
  const empty = { zh: ' ', en: '\n' };
  const missing = { code: 'answer_missing' };
  const draft = { ...faqOf('q', { answers: empty }) };
  await expect(createFaq(ctx, { ...draft, isPublished: true })).rejects.toMatchObject(missing);
  const faq = await createFaq(ctx, { ...draft, isPublished: false });
  await expect(publishFaq(ctx, faq.id)).rejects.toMatchObject(missing);
  await updateFaq(ctx, faq.id, { answers: { zh: '', en: 'Yes' } });
  const published = await publishFaq(ctx, faq.id);
  expect(published.publishedAt).not.toBeNull();
  await expect(updateFaq(ctx, faq.id, { answers: empty })).rejects.toMatchObject(missing);
  expect(await publishFaq(ctx, faq.id)).toEqual(published);
  expect(await publishedFaq(ctx, faq.id)).toEqual(published);
  const told = (await eventsOf('faq.saved')).length;
  expect(told).toBe(3);
  expect((await unpublishFaq(ctx, faq.id)).publishedAt).toBeNull();
  await unpublishFaq(ctx, faq.id);
  expect(await eventsOf('faq.saved')).toHaveLength(told + 1);
  expect(await publishedFaq(ctx, faq.id)).toBeUndefined();
});

it('is written by leads, and read by agents', async () => {
  const { ctx, ctxOf } = await freshAccount();
  const [lead, agent] = [await ctxOf({ role: 'lead' }), await ctxOf({ role: 'agent' })];
  const faq = await buildFaq(lead, '怎么退款');
  expect(await getFaq(agent, faq.id)).toEqual(faq);
  const refused = (permission: string) => ({ code: 'not_allowed', details: { permission } });
  const isPublished = false;
  await expect(createFaq(agent, { ...faqOf('q'), isPublished })).rejects.toMatchObject(
    refused('faq:update'),
  );
  await expect(updateFaq(agent, faq.id, { question: 'x' })).rejects.toMatchObject(
    refused('faq:update'),
  );
  await expect(unpublishFaq(agent, faq.id)).rejects.toMatchObject(refused('faq:publish'));
  const editor = { ...ctx, may: new Set(['faq:update', 'faq:read'] as const) };
  await expect(createFaq(editor, { ...faqOf('q'), isPublished: true })).rejects.toMatchObject(
    refused('faq:publish'),
  );
  const powerless = { ...ctx, may: new Set<never>() };
  await expect(getFaq(powerless, faq.id)).rejects.toMatchObject(refused('faq:read'));
});

it('is nobody else’s', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const faq = await buildFaq(ctx, '怎么退款');
  for (const id of [faq.id, newId()]) {
    for (const act of [getFaq, publishFaq, unpublishFaq]) {
      await expect(act(otherCtx, id)).rejects.toMatchObject(notFound);
    }
    await expect(updateFaq(otherCtx, id, { question: 'x' })).rejects.toMatchObject(notFound);
    expect(await publishedFaq(otherCtx, id)).toBeUndefined();
  }
});
