import type { ImportKind } from '@lingxi/contract';
import { expect, it } from 'vitest';
import { checkRows } from './check-rows.ts';
import { suggestMapping } from './headings.ts';

function check(kind: ImportKind, columns: string[], ...rows: string[][]) {
  const table = { columns, rows: rows.map((cells, i) => ({ row: i + 2, cells })) };
  const options = { kind, isPublished: true, timezone: 'Asia/Shanghai' };
  return [...checkRows(table, suggestMapping(kind, columns), options)];
}
const faultsOf = (...args: Parameters<typeof check>) =>
  check(...args).map((r) => r.faults?.map((f) => `${f.column}: ${f.code}`) ?? []);

it.each<[ImportKind, string[], (string | null)[]]>([
  [
    'faqs',
    ['Question', 'Answer', 'similar_questions', '备注'],
    ['question', 'answerZh', 'similarQuestions', null],
  ],
  [
    'faqs',
    ['标准问', '相似问1', '相似问2', '标准问'],
    ['question', 'similarQuestions', 'similarQuestions', null],
  ],
  [
    'contacts',
    ['用户ID', '手机号', 'E-Mail', '属性：城市', 'attributes.level'],
    ['externalId', 'phone', 'email', 'attributes.城市', 'attributes.level'],
  ],
  [
    'orders',
    ['订单编号', '手机号', '状态', '商品名称', '实付金额', '下单时间'],
    ['number', 'contactPhone', 'status', 'items', 'total', 'placedAt'],
  ],
  ['canned_responses', ['快捷词', '内容', '可见范围'], ['shortcut', 'text', 'scope']],
])('knows the columns of %s by their names %#', (kind, columns, mapping) => {
  expect(suggestMapping(kind, columns)).toEqual(mapping);
});

it('says of a row with an unreadable cell what else is wrong with it', () => {
  const columns = ['标准问', '中文答案', '分类', '状态'];
  const cells = [{ code: 'cell_error' as const, text: '#N/A' }, '答案', 'x'.repeat(300), '怪'];
  const options = { kind: 'faqs' as const, isPublished: true, timezone: 'UTC' };
  const table = { columns, rows: [{ row: 2, cells }] };
  const [row] = checkRows(table, suggestMapping('faqs', columns), options);
  expect(row!.faults!.map((f) => `${f.column}: ${f.code}`)).toEqual([
    '标准问: cell_error',
    '状态: one_of',
    '分类: too_long',
  ]);
});

const orderColumns = ['订单号', '客户编号', '状态', '商品', '金额', '下单时间', '币种'];
it('reads an order as shops write it', () => {
  const [row] = check('orders', orderColumns, [
    '1',
    'U1',
    '已签收',
    '[A-1] 空气炸锅×1；滤网 x2;保温杯',
    '¥1,299.5',
    '2026/1/5 9:30',
    'cny',
  ]);
  expect(row!.value).toMatchObject({
    number: '1',
    contact: { externalId: 'U1' },
    status: 'delivered',
    totalCents: 129_950,
    currency: 'CNY',
    placedAt: '2026-01-05T01:30:00.000Z',
    items: [
      { sku: 'A-1', name: '空气炸锅', quantity: 1 },
      { sku: '', name: '滤网', quantity: 2 },
      { sku: '', name: '保温杯', quantity: 1 },
    ],
  });
});

it.each([
  [['', 'U1', '已签收', 'x', '1', '2026-01-05'], ['订单号: missing']],
  [['1', '', '已签收', 'x', '1', '2026-01-05'], ['null: contact_key_missing']],
  [['1', 'U1', '在路上', 'x', '1', '2026-01-05'], ['状态: one_of']],
  [['1', 'U1', 'paid', 'x×0', '1', '2026-01-05'], ['商品: not_items']],
  [['1', 'U1', 'paid', 'x', '1.005', '2026-01-05'], ['金额: not_amount']],
  [['1', 'U1', 'paid', 'x', '-1', '2026-01-05'], ['金额: not_amount']],
  [['1', 'U1', 'paid', 'x', '1', '2026-02-30'], ['下单时间: not_instant']],
  [['1', 'U1', 'paid', 'x', '1', '2026-01-05 25:00'], ['下单时间: not_instant']],
  [
    ['1', 'U1', 'paid', 'x', '', 'gestern', '人民币'],
    ['金额: missing', '下单时间: not_instant', '币种: not_currency'],
  ],
  [['1', 'U1', 'paid', 'x', '1', '2026-01-05', 'CNY', 'more'], ['null: more_cells_than_columns']],
])('says what is wrong with an order: %j', (cells, faults) => {
  expect(faultsOf('orders', orderColumns, cells)).toEqual([faults]);
});

it('says what is wrong with contacts and canned responses', () => {
  const contact = ['客户编号', '邮箱', '等级', '姓名'];
  expect(
    faultsOf(
      'contacts',
      contact,
      ['U1', 'not an address', '', ''],
      ['U2', '', '钻石', ''],
      ['', '', '', 'x'],
      ['U4', '', 'VIP', 'x'.repeat(121)],
      ['U5', '', 'VIP', ''],
      ['U5', '', '', ''],
    ),
  ).toEqual([
    ['邮箱: not_email'],
    ['等级: one_of'],
    ['null: contact_key_missing'],
    ['姓名: too_long'],
    [],
    ['null: twice'],
  ]);
  const canned = ['快捷词', '内容', '谁能用', '团队'];
  expect(
    faultsOf(
      'canned_responses',
      canned,
      ['a b', 't', '', ''],
      ['/hi', 't', '团队', ''],
      ['hi', '', '', ''],
      ['yo', '{{contact.nmae}}您好', '', ''],
      ['ok', 't', '', '售后'],
      ['OK', 't', '', '售后'],
    ),
  ).toEqual([
    ['快捷词: not_shortcut'],
    ['团队: team_missing'],
    ['内容: missing'],
    ['内容: unknown_variable'],
    [],
    ['null: twice'],
  ]);
});
