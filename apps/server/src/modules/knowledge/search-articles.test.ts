import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { countHit, flushHits } from './count.ts';
import { createFaq } from './create-faq.ts';
import { buildFaq, faqOf } from './faq.fixture.ts';
import { importFaqs } from './import-faqs.ts';
import { searchArticles } from './search-articles.ts';

it('finds published questions in the visitor’s language', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  await buildFaq(otherCtx, '怎么申请退款');
  const both = await buildFaq(ctx, '怎么申请退款', {
    questionEn: 'How do I get a refund?',
    answers: { zh: '在订单里申请', en: 'Ask for it in your order' },
  });
  const chinese = await buildFaq(ctx, '几天可以到货', { answers: { zh: '两天', en: '' } });
  await createFaq(ctx, { ...faqOf('怎么申请退款和换货'), isPublished: false });

  expect(await searchArticles(ctx, '申请退款', 'zh')).toEqual({
    items: [{ id: both.id, title: '怎么申请退款', text: '在订单里申请' }],
  });
  expect((await searchArticles(ctx, 'get a refund', 'en')).items[0]).toEqual({
    id: both.id,
    title: 'How do I get a refund?',
    text: 'Ask for it in your order',
  });
  expect((await searchArticles(ctx, '到货', 'en')).items[0]).toEqual({
    id: chinese.id,
    title: '几天可以到货',
    text: '两天',
  });
});

it('finds half a word, and nothing for what is nowhere', async () => {
  const { ctx } = await freshAccount();
  const faq = await buildFaq(ctx, '保修多久', { questionEn: 'How long is the warranty?' });
  for (const q of ['warr', '保', '保修']) {
    expect(
      (await searchArticles(ctx, q, 'zh')).items.map((i) => i.id),
      q,
    ).toEqual([faq.id]);
  }
  for (const q of ['zebra', '？？']) {
    expect((await searchArticles(ctx, q, 'zh')).items, q).toEqual([]);
  }
});

it('shows what is asked most before anything is typed, ten at most', async () => {
  const { ctx } = await freshAccount();
  const rows = Array.from({ length: 12 }, (_, i) => faqOf(`第${i}号商品怎么安装`));
  await importFaqs(ctx, { rows, isPublished: true });
  const popular = await buildFaq(ctx, '怎么申请退款');
  countHit(ctx, popular.id);
  await flushHits(ctx.platform);
  const { items } = await searchArticles(ctx, ' ', 'zh');
  expect(items).toHaveLength(10);
  expect(items[0]?.id).toBe(popular.id);
  expect((await searchArticles(ctx, '商品安装', 'zh')).items).toHaveLength(10);
});
