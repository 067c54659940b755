import { afterAll, expect, it, vi } from 'vitest';
import { freshAccount, freshAccountIn, stopApps, testApp } from '../../../test/database.ts';
import { fakeClock } from '../../../test/fake-clock.ts';
import { audited } from '../agents/person.fixture.ts';
import { upsertContact } from '../contacts/upsert-contact.ts';
import { systemContext } from '../context.ts';
import { searchKnowledge } from '../knowledge/index.ts';
import { listFaqs } from '../knowledge/list-faqs.ts';
import { cancelImport } from './cancel-import.ts';
import { csvOf, load, run } from './imports.fixture.ts';
import { getImport, listErrors } from './list-imports.ts';
import { runImport } from './run-import.ts';
import { startImport } from './start-import.ts';
import { updateImport } from './update-import.ts';

afterAll(stopApps);

const head = ['标准问', '中文答案', '相似问', '分类'];
/** A thousand rows; those of these sheet rows are wrong, each in its own way. */
function thousand(): string[][] {
  const rows = Array.from({ length: 1000 }, (_, i) => [
    `第${i}号商品怎么安装？`,
    `第${i}号商品附有说明书。`,
    `${i}号怎么装|安装${i}号`,
    i % 2 ? '安装' : '',
  ]);
  rows[10]![0] = '';
  rows[500]![1] = '长'.repeat(10_001);
  rows[998]![0] = rows[3]![0]!;
  return [head, ...rows];
}

it('names exactly the bad rows, imports none of a thousand with them, or the other 997', async () => {
  const { ctx, eventsOf } = await freshAccount();
  const preview = await load(ctx, 'faqs', csvOf(thousand()));
  expect(preview).toMatchObject({
    state: 'preview',
    format: 'csv',
    mapping: ['question', 'answerZh', 'similarQuestions', 'category'],
    missing: [],
    rows: { total: 1000, valid: 997, bad: 3, existing: 0 },
    errorCount: 3,
  });
  expect(preview.samples).toHaveLength(20);
  expect(preview.samples[0]).toEqual({
    row: 2,
    values: {
      question: '第0号商品怎么安装？',
      answerZh: '第0号商品附有说明书。',
      similarQuestions: '0号怎么装|安装0号',
    },
  });
  const { items } = await listErrors(ctx, preview.id, { limit: 50 });
  expect(items).toEqual([
    { row: 12, column: '标准问', field: 'question', code: 'missing', reason: '必须填写' },
    {
      row: 502,
      column: '中文答案',
      field: 'answerZh',
      code: 'too_long',
      reason: '最多 10000 个字',
    },
    { row: 1000, column: null, field: null, code: 'twice', reason: '和第 5 行重复' },
  ]);
  await expect(startImport(ctx, preview.id, { skipBadRows: false })).rejects.toMatchObject({
    code: 'import_has_bad_rows',
    details: { count: 3 },
  });
  expect((await listFaqs(ctx, { limit: 1 })).total).toBe(0);

  const done = await run(ctx, preview, { skipBadRows: true });
  expect(done).toMatchObject({
    state: 'done',
    rows: { done: 1000, created: 997, replaced: 0, skipped: 0, bad: 3 },
    samples: [],
  });
  expect((await listFaqs(ctx, { limit: 1 })).total).toBe(997);
  const [found] = (await searchKnowledge(ctx, '第7号商品怎么安装')).hits;
  expect(found?.question).toBe('第7号商品怎么安装？');
  expect((await audited(ctx)).at(-1)).toMatchObject({
    action: 'import.finish',
    details: { kind: 'faqs', created: 997, bad: 3 },
  });
  expect(await eventsOf('import.finished')).toHaveLength(1);
  // Running it again, as after a lost lease, changes nothing.
  await runImport(systemContext(ctx.platform, ctx.accountId), preview.id, 2);
  expect((await listFaqs(ctx, { limit: 1 })).total).toBe(997);
});

it('skips what is there, or replaces what its columns tell', async () => {
  const { ctx } = await freshAccount();
  const first = csvOf([head, ['怎么退款', '原路退回', '退钱', '售后']]);
  await run(ctx, await load(ctx, 'faqs', first));
  const again = csvOf([
    ['question', 'answer_en', 'answer'],
    ['怎么退款', 'To your card', '三天内退回'],
    ['几天到', '', '两天'],
  ]);
  const preview = await load(ctx, 'faqs', again);
  expect(preview).toMatchObject({ existing: 'skip', rows: { valid: 2, existing: 1 } });
  const replacing = await updateImport(ctx, preview.id, {
    existing: 'replace',
    isPublished: false,
  });
  expect(replacing.rows.existing).toBe(1);
  expect(await run(ctx, preview)).toMatchObject({ rows: { created: 1, replaced: 1, skipped: 0 } });
  const { items } = await listFaqs(ctx, { limit: 5 });
  const [kept, added] = ['怎么退款', '几天到'].map((q) => items.find((f) => f.question === q));
  expect(kept).toMatchObject({
    answers: { zh: '三天内退回', en: 'To your card' },
    similarQuestions: ['退钱'],
  });
  expect(kept!.publishedAt).not.toBeNull();
  expect(kept!.categoryId).not.toBeNull();
  expect(added!.publishedAt).toBeNull();
  const skipped = await run(ctx, await load(ctx, 'faqs', again));
  expect(skipped.rows).toMatchObject({ created: 0, replaced: 0, skipped: 2 });
});

it('takes another mapping than the one it has suggested', async () => {
  const { ctx } = await freshAccount();
  const file = csvOf([
    ['A列', 'B列'],
    ['怎么退款', '原路退回'],
    ['怎么换货', '联系客服'],
  ]);
  const preview = await load(ctx, 'faqs', file);
  expect(preview).toMatchObject({ mapping: [null, null], missing: [['question']], errorCount: 0 });
  await expect(startImport(ctx, preview.id, { skipBadRows: true })).rejects.toMatchObject({
    code: 'import_not_ready',
  });
  const wrong = (mapping: (string | null)[], reason: string) =>
    expect(updateImport(ctx, preview.id, { mapping })).rejects.toMatchObject({
      code: 'validation_failed',
      details: { field: 'mapping', reason },
    });
  await wrong(['question'], 'mapping_length');
  await wrong(['question', 'question'], 'mapping_field');
  await wrong(['question', 'email'], 'mapping_field');
  const mapped = await updateImport(ctx, preview.id, { mapping: ['question', 'answerZh'] });
  expect(mapped).toMatchObject({ missing: [], rows: { valid: 2, bad: 0 } });
  expect((await run(ctx, mapped)).rows.created).toBe(2);
  await expect(updateImport(ctx, preview.id, { existing: 'skip' })).rejects.toMatchObject({
    code: 'import_started',
  });
});

it('leaves nothing of what was cancelled, before or while it is written', async () => {
  const { ctx } = await freshAccount();
  const system = systemContext(ctx.platform, ctx.accountId);
  const rows = Array.from({ length: 3000 }, (_, i) => [`第${i}个问题`, '答案', '', '新分类']);
  const early = await load(ctx, 'faqs', csvOf([head, ...rows]));
  expect(await cancelImport(ctx, early.id)).toMatchObject({ state: 'cancelled' });
  expect(await startImport(ctx, early.id, { skipBadRows: false })).toMatchObject({
    state: 'cancelled',
  });

  const late = await load(ctx, 'faqs', csvOf([head, ...rows]));
  await startImport(ctx, late.id, { skipBadRows: false });
  const running = runImport(system, late.id, 1);
  await vi.waitFor(
    async () => expect((await getImport(ctx, late.id)).rows.done).toBeGreaterThan(0),
    {
      interval: 5,
      timeout: 20_000,
    },
  );
  expect(await cancelImport(ctx, late.id)).toMatchObject({ state: 'cancelled' });
  await running;
  expect((await listFaqs(ctx, { limit: 1 })).total).toBe(0);
  const { rows: categories } = await ctx.platform.database.pool.query(
    'select 1 from faq_categories where account_id = $1',
    [ctx.accountId],
  );
  expect(categories).toEqual([]);
  expect(await cancelImport(ctx, late.id)).toMatchObject({ state: 'cancelled' });
});

it('is written by a node that reacts, and begun anew by another when that one dies', async () => {
  const clock = fakeClock();
  const app = await testApp({ clock, isStarted: true });
  const { ctx } = await freshAccountIn(app, clock);
  const rows = Array.from({ length: 2000 }, (_, i) => [`第${i}个问题`, '答案', '', '']);
  const job = await load(ctx, 'faqs', csvOf([head, ...rows]));
  // A run whose connection is cut in the middle, as by a crash of its process.
  await startImport(ctx, job.id, { skipBadRows: false, runsHere: true });
  const { pool } = app.platform.database;
  const holding = await pool.connect();
  await holding.query('begin');
  await holding.query('lock table faqs in exclusive mode');
  const dying = expect(
    runImport(systemContext(app.platform, ctx.accountId), job.id, 1),
  ).rejects.toThrow();
  await vi.waitFor(
    async () => {
      const { rowCount } = await pool.query(
        `select pg_terminate_backend(pid) from pg_locks
         where relation = 'faqs'::regclass and not granted`,
      );
      expect(rowCount).toBe(1);
    },
    { interval: 5, timeout: 20_000 },
  );
  await dying;
  await holding.query('rollback');
  holding.release();
  expect((await listFaqs(ctx, { limit: 1 })).total).toBe(0);
  expect(await getImport(ctx, job.id)).toMatchObject({ state: 'running' });
  await runImport(systemContext(app.platform, ctx.accountId), job.id, 2);
  expect(await getImport(ctx, job.id)).toMatchObject({ state: 'done', rows: { created: 2000 } });

  const other = await load(ctx, 'faqs', csvOf([head, ['又一个问题', '答案', '', '']]));
  await startImport(ctx, other.id, { skipBadRows: false });
  await vi.waitFor(
    async () => expect(await getImport(ctx, other.id)).toMatchObject({ state: 'done' }),
    {
      timeout: 20_000,
      interval: 20,
    },
  );
  expect((await listFaqs(ctx, { limit: 1 })).total).toBe(2001);
});

it('is refused whole when its rows have become bad since they were looked at', async () => {
  const { ctx } = await freshAccount();
  const good = await load(ctx, 'faqs', csvOf([['question'], ['没有答案的问题']]));
  expect(good).toMatchObject({ rows: { valid: 0, bad: 1 } });
  const drafts = await updateImport(ctx, good.id, { isPublished: false });
  expect(drafts.rows).toMatchObject({ valid: 1, bad: 0 });
  expect((await run(ctx, drafts)).rows.created).toBe(1);

  await upsertContact(ctx, 'U1', { email: 'a@shop.example' });
  const order = ['订单号', '客户邮箱', '状态', '商品', '金额', '下单时间'];
  const file = csvOf([order, ['1', 'A@shop.example', '已发货', '杯子', '9', '2026-01-01']]);
  const preview = await load(ctx, 'orders', file);
  expect(preview.rows).toMatchObject({ valid: 1, bad: 0 });
  await upsertContact(ctx, 'U2', { email: 'a@shop.example' });
  expect(await run(ctx, preview)).toMatchObject({
    state: 'failed',
    fault: { code: 'import_has_bad_rows' },
    rows: { valid: 0, bad: 1, created: 0 },
  });
  const { items } = await listErrors(ctx, preview.id, { limit: 5 });
  expect(items).toMatchObject([{ row: 2, column: '客户邮箱', code: 'contact_unclear' }]);
});

it('needs the rights of its kind, and those of the person who starts it', async () => {
  const { ctxOf } = await freshAccount();
  const agent = await ctxOf({ role: 'agent' });
  const file = csvOf([
    ['question', 'answer'],
    ['问', '答'],
  ]);
  await expect(load(agent, 'faqs', file)).rejects.toMatchObject({
    code: 'not_allowed',
    details: { permission: 'faq:update' },
  });
  await expect(load(agent, 'canned_responses', file)).rejects.toMatchObject({
    details: { permission: 'canned_response:manage' },
  });
});
