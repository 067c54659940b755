import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { newId } from '../../platform/ids.ts';
import { createFaq } from './create-faq.ts';
import { buildFaq, faqOf } from './faq.fixture.ts';
import { importFaqs } from './import-faqs.ts';
import { thresholds } from './search/index.ts';
import { searchKnowledge } from './search-knowledge.ts';
import { tryQuestion } from './try-question.ts';

it('shows what the bot would do, every score explained', async () => {
  const { ctx, ctxOf } = await freshAccount();
  const refund = await buildFaq(ctx, '怎么申请退款', {
    questionEn: 'How do I get a refund?',
    similarQuestions: ['我要退钱'],
  });
  await buildFaq(ctx, '几天可以到货');
  const tried = await tryQuestion(await ctxOf({ role: 'agent' }), { question: '我要退钱' });
  expect(tried).toMatchObject({
    decision: 'answer',
    thresholds: {
      answer: thresholds.answer,
      alone: thresholds.alone,
      options: thresholds.options,
    },
    hits: [{ faqId: refund.id, question: '怎么申请退款', matchedQuestion: '我要退钱' }],
  });
  expect(tried.tookMs).toBeGreaterThan(0);
  const [hit] = tried.hits;
  const { words, bigrams, exact, answer } = hit!.contributions;
  expect(words + bigrams + exact + answer).toBeCloseTo(hit!.score, 6);
  const found = await searchKnowledge(ctx, '我要退钱');
  expect(found.kind).toBe(tried.decision);
  expect(found.hits).toEqual([
    expect.objectContaining({
      faqId: refund.id,
      questionEn: 'How do I get a refund?',
      answers: refund.answers,
      score: hit!.score,
    }),
  ]);
});

it('shows an entry that is far behind when it is asked for', async () => {
  const { ctx } = await freshAccount();
  const rows = Array.from({ length: 20 }, (_, i) => faqOf(`第${i}号商品怎么安装`));
  await importFaqs(ctx, { rows, isPublished: true });
  const behind = await buildFaq(ctx, '会员积分怎么用');
  const draft = await createFaq(ctx, { ...faqOf('商品怎么安装'), isPublished: false });
  const question = '商品怎么安装';
  const { hits } = await tryQuestion(ctx, { question, faqId: behind.id });
  expect(hits).toHaveLength(11);
  expect(hits.at(-1)).toMatchObject({ faqId: behind.id, question: '会员积分怎么用' });
  const [first] = hits;
  expect((await tryQuestion(ctx, { question, faqId: first!.faqId })).hits).toHaveLength(10);
  expect((await tryQuestion(ctx, { question, faqId: draft.id })).hits).toHaveLength(10);
});

it('is not sure where nothing is known', async () => {
  const { ctx } = await freshAccount();
  for (const question of ['怎么申请退款', '？', ' ']) {
    expect(await tryQuestion(ctx, { question })).toMatchObject({ decision: 'unsure', hits: [] });
  }
});

it('knows only entries of the account, and asks for the permission', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const faq = await buildFaq(ctx, '怎么申请退款');
  for (const faqId of [faq.id, newId()]) {
    await expect(tryQuestion(otherCtx, { question: '退款', faqId })).rejects.toMatchObject({
      code: 'faq_not_found',
    });
  }
  const powerless = { ...ctx, may: new Set<never>() };
  await expect(tryQuestion(powerless, { question: '退款' })).rejects.toMatchObject({
    code: 'not_allowed',
  });
});
