import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { freshAccount, freshAccountIn, stopApps, testApp } from '../../../test/database.ts';
import { fakeClock } from '../../../test/fake-clock.ts';
import type { Context } from '../../platform/context/index.ts';
import { storedEvent, transaction } from '../../platform/context/transaction.ts';
import { systemContext } from '../context.ts';
import { createFaq } from './create-faq.ts';
import { deleteFaq, restoreFaq } from './delete-faq.ts';
import { buildFaq, faqOf } from './faq.fixture.ts';
import { importFaqs } from './import-faqs.ts';
import { currentIndex, followChanges } from './index-replica.ts';
import { publishFaq, unpublishFaq } from './publish-faq.ts';
import { searchKnowledge } from './search-knowledge.ts';
import { updateFaq } from './update-faq.ts';

afterEach(() => {
  vi.useRealTimers();
});
afterAll(stopApps);

const found = async (ctx: Context, text: string) =>
  (await searchKnowledge(ctx, text)).ranking.filter((h) => h.score > 0.5).map((h) => h.faqId);

it('has every change as soon as it is answered', async () => {
  const { ctx } = await freshAccount();
  expect(await found(ctx, '怎么申请退款')).toEqual([]);
  const { id } = await createFaq(ctx, { ...faqOf('怎么申请退款'), isPublished: false });
  expect(await found(ctx, '怎么申请退款')).toEqual([]);
  await publishFaq(ctx, id);
  expect(await found(ctx, '怎么申请退款')).toEqual([id]);
  await updateFaq(ctx, id, { question: '发票在哪里下载' });
  expect(await found(ctx, '怎么申请退款')).toEqual([]);
  expect(await found(ctx, '发票在哪里下载')).toEqual([id]);
  await updateFaq(ctx, id, {
    similarQuestions: ['怎么开电子票据'],
    questionEn: 'Where is my invoice',
  });
  expect(await found(ctx, '怎么开电子票据')).toEqual([id]);
  expect(await found(ctx, 'where is my invoice')).toEqual([id]);
  await unpublishFaq(ctx, id);
  expect(await found(ctx, '发票在哪里下载')).toEqual([]);
  await publishFaq(ctx, id);
  await deleteFaq(ctx, id);
  expect(await found(ctx, '发票在哪里下载')).toEqual([]);
  await restoreFaq(ctx, id);
  expect(await found(ctx, '发票在哪里下载')).toEqual([id]);
});

it('knows nothing that was taken back or is another account’s', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  await currentIndex(ctx);
  const failed = transaction(ctx, async (tx) => {
    await buildFaq(tx, '怎么申请退款');
    throw new Error('taken back');
  });
  await expect(failed).rejects.toThrow('taken back');
  await buildFaq(otherCtx, '怎么申请退款');
  expect(await found(ctx, '怎么申请退款')).toEqual([]);
  expect(await found(otherCtx, '怎么申请退款')).toHaveLength(1);
});

it('is loaded once for all who ask at the same time', async () => {
  const { app, ctx } = await freshAccount();
  const { id } = await buildFaq(ctx, '怎么申请退款');
  const other = await testApp();
  const elsewhere = systemContext(other.platform, ctx.accountId);
  const indexes = await Promise.all(Array.from({ length: 5 }, () => currentIndex(elsewhere)));
  expect(new Set(indexes).size).toBe(1);
  expect(indexes[0]).not.toBe(await currentIndex(systemContext(app.platform, ctx.accountId)));
  expect(await found(elsewhere, '怎么申请退款')).toEqual([id]);
});

it('misses no change that is made while it is loaded', async () => {
  const { ctx, accountId, eventsOf } = await freshAccount();
  const rows = Array.from({ length: 2000 }, (_, i) => faqOf(`第${i}号商品怎么安装`));
  await importFaqs(ctx, { rows, isPublished: true });
  const [{ faqIds }] = (await eventsOf('faq.saved')) as [{ faqIds: string[] }];
  const there = systemContext((await testApp()).platform, accountId);
  let isLoading = true;
  const loading = currentIndex(there).finally(() => {
    isLoading = false;
  });
  // The entries that are read first: what is changed has been read already.
  const changed = new Map<string, string>();
  for (const id of faqIds) {
    if (!isLoading) break;
    const { question } = await updateFaq(there, id, { question: `口令${changed.size}是什么` });
    changed.set(id, question);
  }
  expect(changed.size).toBeGreaterThan(3);
  const index = await loading;
  expect(await currentIndex(there)).toBe(index);
  for (const [id, question] of changed) {
    expect(index.explain(question, id)?.matchedQuestion).toBe(question);
  }
  expect(index.size).toBe(2000);
});

it('lets other work go on while it is loaded', async () => {
  const { ctx, accountId } = await freshAccount();
  const rows = Array.from({ length: 2000 }, (_, i) => faqOf(`第${i}号商品怎么安装和保养`));
  await importFaqs(ctx, { rows, isPublished: true });
  const other = await testApp();
  const loading = currentIndex(systemContext(other.platform, accountId));
  let turns = 0;
  const count = setInterval(() => turns++, 0);
  expect((await loading).size).toBe(2000);
  clearInterval(count);
  expect(turns).toBeGreaterThan(10);
});

it('follows changes of other nodes', async () => {
  const { ctx, accountId } = await freshAccount();
  const [here, there] = [await testApp({ isStarted: true }), await testApp({ isStarted: true })];
  const [hereCtx, thereCtx] = [here, there].map((a) => systemContext(a.platform, accountId)) as [
    Context,
    Context,
  ];
  await buildFaq(ctx, '几天可以到货');
  const index = await currentIndex(thereCtx);
  const { id } = await buildFaq(hereCtx, '怎么申请退款');
  expect(await found(hereCtx, '怎么申请退款')).toEqual([id]);
  const within = { timeout: 20_000, interval: 20 };
  await vi.waitFor(async () => expect(await found(thereCtx, '怎么申请退款')).toEqual([id]), within);
  await deleteFaq(hereCtx, id);
  await vi.waitFor(async () => expect(await found(thereCtx, '怎么申请退款')).toEqual([]), within);
  // It was brought up to date, not loaded anew.
  expect(await currentIndex(thereCtx)).toBe(index);
});

it('is loaded afresh after an update that failed', async () => {
  const { ctx, platform } = await freshAccount();
  const { id } = await buildFaq(ctx, '怎么申请退款');
  const index = await currentIndex(ctx);
  // The database refuses an id that is none, as it would refuse everything while it is away.
  const data = { faqIds: ['none'] };
  followChanges.run(platform, storedEvent(ctx, { type: 'faq.saved', data, of: {} }));
  await expect(searchKnowledge(ctx, '退款')).rejects.toThrow('uuid');
  expect(await found(ctx, '怎么申请退款')).toEqual([id]);
  expect(await currentIndex(ctx)).not.toBe(index);
});

it('is forgotten when nobody has asked for half an hour', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const clock = fakeClock();
  const app = await testApp({ clock });
  const { ctx } = await freshAccountIn(app, clock);
  const { id } = await buildFaq(ctx, '怎么申请退款');
  const index = await currentIndex(ctx);
  clock.advance(30 * 60_000);
  vi.advanceTimersByTime(60_000);
  expect(await currentIndex(ctx)).toBe(index);
  clock.advance(30 * 60_000 + 1);
  vi.advanceTimersByTime(60_000);
  expect(await currentIndex(ctx)).not.toBe(index);
  expect(await found(ctx, '怎么申请退款')).toEqual([id]);
});
