import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { writeZip } from '../write/zip.ts';
import { formatOf, openTable } from './open-table.ts';

const rowsOf = (bytes: Buffer | string, name = 'a.csv') => {
  const content = Buffer.from(bytes);
  const table = openTable(content, formatOf(content, name));
  return { columns: table.columns, rows: [...table.rows].map((r) => [r.row, ...r.cells]) };
};

it.each([
  ['commas', 'a,b\n1,2\n', [[2, '1', '2']]],
  ['semicolons', 'a;b\n1;"2,5"\n', [[2, '1', '2,5']]],
  ['tabs', 'a\tb\r\n1\t2', [[2, '1', '2']]],
  ['CR alone', 'a,b\r1,2\r', [[2, '1', '2']]],
  [
    'quoted line breaks',
    'a,b\n"1\n1,""x""",2\n3,4',
    [
      [2, '1\n1,"x"', '2'],
      [3, '3', '4'],
    ],
  ],
  ['blank lines', 'a,b\n\n , \n5,6', [[4, '5', '6']]],
  ['a mark', '\uFEFFa,b\n1,2', [[2, '1', '2']]],
  ['blanks around quotes', 'a,b\n "1" , "2"\n', [[2, '1', '2']]],
  ['a guarded formula', "a,b\n'=1+1,'x", [[2, '=1+1', "'x"]]],
])('reads csv with %s', (_, text, rows) => {
  expect(rowsOf(text)).toEqual({ columns: ['a', 'b'], rows });
});

it('reads what Chinese spreadsheets write: GB18030 and UTF-16', () => {
  // 问题,答案 / 怎么退款,三天 in GB18030.
  const gb = Buffer.from('cecacce22cb4f0b8b80ad4f5c3b4cdcbbfee2cc8fdccec0a', 'hex');
  const fixed = Buffer.from([...gb]);
  const decoded = new TextDecoder('gb18030').decode(fixed);
  const [head, row] = decoded
    .trim()
    .split('\n')
    .map((l) => l.split(','));
  expect(head![0]).toBe('问题');
  expect(row).toEqual(['怎么退款', '三天']);
  expect(rowsOf(fixed)).toEqual({ columns: head, rows: [[2, ...row!]] });
  const wide = Buffer.from('\uFEFF问题\t答案\n怎么退款\t三天', 'utf16le');
  expect(rowsOf(wide)).toEqual({ columns: ['问题', '答案'], rows: [[2, '怎么退款', '三天']] });
});

it.each(['openpyxl', 'pandas', 'xlsxwriter', 'sheetjs', 'exceljs'])(
  'reads a workbook that %s has written',
  async (program) => {
    const bytes = await readFile(new URL(`fixtures/${program}.xlsx`, import.meta.url));
    const { columns, rows } = rowsOf(bytes, `${program}.xlsx`);
    expect(columns).toEqual(['标准问', '中文答案', '订单号', '下单时间', '数量', '已付']);
    const answer = '第一行\n第二行 <b>&amp;</b> 😀';
    const first = [
      '怎么开发票？',
      answer,
      '00123456789012345678',
      '2026-03-04 15:30:00',
      '3',
      'true',
    ];
    expect(rows).toEqual([
      [2, ...first],
      [3, '几天到货', '三天', '', '2026-12-31', '0.1', 'false'],
      [4, '能退吗', '能', 'A-1', '', '1234567890123'],
    ]);
  },
);

it('reads a large csv in parts without losing a character between them', () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => `"第${i}行，""引号""\r\n换行",${i}`);
  const { rows: read } = rowsOf(`a,b\r\n${rows.join('\r\n')}`);
  expect(read).toHaveLength(60_000);
  expect(
    read.every(
      ([row, a, b], i) => row === i + 2 && b === String(i) && a === `第${i}行，"引号"\r\n换行`,
    ),
  ).toBe(true);
});

it('reads jsonl, names the lines that are none, and flattens', () => {
  const text =
    '{"question":"q","answers":{"zh":"a"}}\n\nnot json\n{"similar":["x","y|z"],"n":5}\n[1]';
  expect(rowsOf(text, 'a.jsonl')).toEqual({
    columns: ['question', 'answers.zh', 'similar', 'n'],
    rows: [[1, 'q', 'a', '', ''], [3], [4, '', '', 'x\ny|z', '5'], [5]],
  });
});

const book = (sheet: string, extra: Record<string, string> = {}): Promise<Buffer> => {
  const parts = {
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="h" state="hidden" r:id="r0"/><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="/xl/worksheets/s1.xml"/></Relationships>',
    'xl/worksheets/s1.xml': `<x:worksheet xmlns:x="m"><x:sheetData>${sheet}</x:sheetData></x:worksheet>`,
    ...extra,
  };
  const entries = Object.entries(parts).map(([name, text]) => ({ name, content: [text] }));
  return buffer(Readable.from(writeZip(entries), { objectMode: false }));
};

it('reads a sheet: shared and rich texts, dates, numbers, formulas by their value, gaps', async () => {
  const head =
    '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c><x:c r="D1" t="str"><x:v>d</x:v></x:c></x:row>';
  const rows = [
    '<x:row r="3"><x:c r="A3" t="s"><x:v>1</x:v></x:c><x:c r="B3" s="1"><x:v>46053.375</x:v></x:c><x:c r="D3"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>',
    '<x:row r="5"><x:c r="A5"><x:v>1.3800138E10</x:v></x:c><x:c r="B5" s="2"><x:v>46053</x:v></x:c><x:c r="C5" t="b"><x:v>1</x:v></x:c><x:c r="D5"><x:f>B1</x:f></x:c></x:row>',
    '<x:row r="6"><x:c r="A6" t="e"><x:v>#N/A</x:v></x:c><x:c r="D6"><x:v>0.30000000000000004</x:v></x:c></x:row>',
  ].join('');
  const bytes = await book(head + rows, {
    'xl/sharedStrings.xml':
      '<sst><si><t>a</t></si><si><r><t>半</t></r><r><t xml:space="preserve"> &lt;b&gt;&#x4E2D;</t></r><rPh><t>ban</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="170"/></cellXfs></styleSheet>',
  });
  expect(rowsOf(bytes)).toEqual({
    columns: ['a', 'b', '', 'd'],
    rows: [
      [3, '半 <b>中', '2026-01-31 09:00:00', '', '2'],
      [5, '13800138000', '2026-01-31', 'true', { code: 'formula_without_value', text: '' }],
      [6, { code: 'cell_error', text: '#N/A' }, '', '', '0.3'],
    ],
  });
});

it('reads characters that a sheet spells out', async () => {
  const cell = (at: string, text: string) =>
    `<x:c r="${at}" t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`;
  const rows = `<x:row r="1">${cell('A1', 'a')}</x:row><x:row r="2">${cell('A2', '一_x000D_\n二_x005F_x000D_')}</x:row>`;
  expect(rowsOf(await book(rows)).rows).toEqual([[2, '一\n二_x000D_']]);
});

it.each<[string, () => Buffer | Promise<Buffer>, string]>([
  ['an empty file', () => Buffer.alloc(0), 'file_empty'],
  ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'file_unknown'],
  ['an unclosed quote', () => Buffer.from('a,b\n"1,2\n3,4\n'), 'file_quote'],
  ['bytes of no encoding', () => Buffer.from([0x61, 0x0a, 0xff, 0xff, 0xff]), 'file_encoding'],
  ['a zip cut short', async () => (await book('')).subarray(0, 300), 'file_damaged'],
  [
    'a zip that is no workbook',
    () => buffer(Readable.from(writeZip([{ name: 'a', content: ['b'] }]), { objectMode: false })),
    'file_unknown',
  ],
  [
    'a document type',
    () => book('', { 'xl/worksheets/s1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }),
    'file_damaged',
  ],
  ['a zip bomb', bomb, 'file_inflates'],
])('refuses %s', async (_, make, reason) => {
  const bytes = await make();
  expect(() => rowsOf(bytes)).toThrow(expect.objectContaining({ name: 'FileFault', reason }));
});

/** 300 MiB of blanks in 300 KiB, under the name of the sheet. */
async function bomb(): Promise<Buffer> {
  const packed = deflateRawSync(Buffer.alloc(300 * 1024 * 1024, ' '), { level: 9 });
  const plain = await book('');
  const name = Buffer.from('xl/sharedStrings.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(name.length, 28);
  const end = plain.subarray(plain.length - 22);
  const directoryAt = end.readUInt32LE(16);
  entry.writeUInt32LE(directoryAt, 42);
  const added = Buffer.concat([local, name, packed]);
  const tail = Buffer.from(end);
  tail.writeUInt16LE(end.readUInt16LE(10) + 1, 10);
  tail.writeUInt32LE(directoryAt + added.length, 16);
  const directory = plain.subarray(directoryAt, plain.length - 22);
  return Buffer.concat([plain.subarray(0, directoryAt), added, directory, entry, name, tail]);
}
