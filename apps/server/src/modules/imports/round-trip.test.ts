import { buffer } from 'node:stream/consumers';
import { type ImportKind, importFields, type TableFormat, tableFormats } from '@lingxi/contract';
import { afterAll, expect, it } from 'vitest';
import { freshAccount, stopApps } from '../../../test/database.ts';
import type { Context } from '../../platform/context/index.ts';
import { createTeam } from '../agents/create-team.ts';
import { createCanned } from '../automations/write-canned.ts';
import { listContacts } from '../contacts/index.ts';
import { upsertContact } from '../contacts/upsert-contact.ts';
import { createCategory } from '../knowledge/categories.ts';
import { createFaq } from '../knowledge/create-faq.ts';
import { faqOf } from '../knowledge/faq.fixture.ts';
import { exportTemplate } from './export.ts';
import { exported, load, run } from './imports.fixture.ts';
import { listErrors } from './list-imports.ts';

afterAll(stopApps);

it('speaks the language of its headings in what can be one of a few', async () => {
  const { ctx } = await freshAccount();
  await createFaq(ctx, { ...faqOf('怎么退款'), isPublished: false });
  await upsertContact(ctx, 'U1', { name: '陈思远', tier: 'gold' });
  const said = async (kind: 'faqs' | 'contacts', format: TableFormat, locale: 'zh' | 'en') =>
    (await exported(ctx, kind, format, locale)).toString();
  expect(await said('faqs', 'csv', 'zh')).toContain('草稿');
  expect(await said('faqs', 'csv', 'en')).toContain('draft');
  expect(await said('contacts', 'csv', 'zh')).toContain('金卡');
  expect(await said('contacts', 'jsonl', 'zh')).toContain('"gold"');
});

/** Everything a spreadsheet, a delimiter or a formula could trip over. */
const nasty = [
  '=SUM(A1:A9)',
  "'=quoted",
  '+86 138',
  '-1',
  '@home',
  'a,b;c\t|d',
  ' "x" ',
  'two\nlines',
  "'plain",
  '<b>&amp;',
];

async function fill(ctx: Context): Promise<void> {
  const category = await createCategory(ctx, { name: '=分类' });
  for (const [i, text] of nasty.entries()) {
    await createFaq(ctx, {
      ...faqOf(`${text.trim()}怎么办${i}`),
      questionEn: text.trim(),
      similarQuestions: i % 2 ? [`${i}|两个竖线`] : [`${i}甲`, `${i}乙|丙`],
      answers: { zh: `${text}。`.trim(), en: i === 3 ? '-2' : '' },
      categoryId: i % 3 ? category.id : null,
      isPublished: i % 2 === 0,
    });
    await createCanned(ctx, {
      scope: i % 2 ? 'all' : 'personal',
      teamId: null,
      shortcut: `s${i}`,
      title: text.trim(),
      text: text.trim(),
      category: '',
    });
    await upsertContact(ctx, `U-${i}`, {
      name: text.trim(),
      email: i % 2 ? `c${i}@shop.example` : null,
      phone: i % 2 ? null : `+86 1380000000${i}`,
      tier: i % 2 ? 'gold' : 'standard',
      tags: i % 2 ? ['老客户', 'b|c'] : [],
      attributes: { 城市: text.trim(), level: i, code: String(i), vip: i % 2 === 0, quoted: "'7" },
    });
  }
  const team = await createTeam(ctx, { name: '售后组', agentIds: [] });
  await createCanned(ctx, {
    scope: 'team',
    teamId: team.id,
    shortcut: 'T',
    title: 't',
    text: 't',
    category: 'c',
  });
}

it.each(tableFormats)('what is exported as %s is imported again as the same', async (format) => {
  const [{ ctx }, { ctx: empty }] = [await freshAccount(), await freshAccount()];
  await fill(ctx);
  await createTeam(empty, { name: '售后组', agentIds: [] });
  for (const kind of ['faqs', 'canned_responses', 'contacts'] as const) {
    const file = await exported(ctx, kind, format);
    const preview = await load(empty, kind, file, `all.${format}`);
    const { items } = await listErrors(empty, preview.id, { limit: 5 });
    expect(items, kind).toEqual([]);
    const done = await run(empty, preview);
    expect(done.rows.created).toBe(kind === 'canned_responses' ? nasty.length + 1 : nasty.length);
    const again = await exported(empty, kind, 'jsonl');
    expect(again.toString()).toBe((await exported(ctx, kind, 'jsonl')).toString());
    // The same file once more, replacing: nothing is there twice.
    const more = await run(empty, await load(empty, kind, file, `all.${format}`));
    expect(more.rows).toMatchObject({ created: 0, skipped: done.rows.created });
  }
  const types = (await listContacts(empty, { limit: 1, sort: 'created', order: 'asc' })).items[0]!;
  expect(types.attributes).toMatchObject({ level: 0, code: '0', vip: true, quoted: "'7" });
});

it('guards a csv against formulas, and nothing is a formula in a sheet', async () => {
  const { ctx } = await freshAccount();
  await fill(ctx);
  const csv = (await exported(ctx, 'faqs', 'csv')).toString();
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv).toContain("'=SUM(A1:A9)怎么办0");
  expect(csv).not.toMatch(/(^|,|")[=+@-](?=[^,]*怎么办)/m);
  const sheet = await exported(ctx, 'contacts', 'xlsx');
  expect(sheet.subarray(0, 2).toString()).toBe('PK');
});

it('exports contacts for those who may take them out, and says that it was done', async () => {
  const { ctx, ctxOf } = await freshAccount();
  for (const role of ['lead', 'agent'] as const) {
    await expect(exported(await ctxOf({ role }), 'contacts', 'csv')).rejects.toMatchObject({
      code: 'not_allowed',
      details: { permission: 'contact:export' },
    });
  }
  const csv = await exported(await ctxOf({ role: 'admin' }), 'contacts', 'csv');
  expect(csv.toString()).toBe('\uFEFF客户编号,姓名,邮箱,手机,等级,标签\r\n');
  const { rows } = await ctx.platform.database.pool.query(
    `select action from audit_entries where account_id = $1 and action = 'contact.export'`,
    [ctx.accountId],
  );
  expect(rows).toHaveLength(1);
});

const kinds = Object.keys(importFields) as ImportKind[];
const templates: [ImportKind, TableFormat][] = kinds.map((kind, i) => [kind, tableFormats[i % 3]!]);

it.each(templates)(
  'the template of %s as %s is a file that can be imported',
  async (kind, format) => {
    const { ctx } = await freshAccount();
    for (const locale of ['zh', 'en'] as const) {
      if (kind === 'orders') {
        await upsertContact(ctx, 'U10001', { phone: '1' });
        await upsertContact(ctx, 'U10002', { phone: '13800000002', email: 'bo@example.com' });
      }
      const file = await buffer(exportTemplate(ctx, kind, { format, locale }));
      const preview = await load(ctx, kind, file, `template.${format}`);
      expect(preview).toMatchObject({ missing: [], rows: { total: 2, valid: 2, bad: 0 } });
      expect(preview.mapping).not.toContain(null);
    }
  },
);
