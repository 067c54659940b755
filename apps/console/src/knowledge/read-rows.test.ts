import { describe, expect, it, test } from 'vitest';
import { parseCsv } from './parse-csv.ts';
import { readRows, toInput } from './read-rows.ts';

const cellsOf = (text: string) => parseCsv(text).map((record) => record.cells);

test.each([
  [
    'plain',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'windows line ends and a mark in front',
    '\uFEFFa,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['quotes', '"a,1","say ""hi""",\n', [['a,1', 'say "hi"', '']]],
  [
    'a line break in a cell',
    '"a\nb",c\nd,e',
    [
      ['a\nb', 'c'],
      ['d', 'e'],
    ],
  ],
  [
    'tabs',
    'a\tb,c\nd\te',
    [
      ['a', 'b,c'],
      ['d', 'e'],
    ],
  ],
  ['a quote inside a cell', 'size 5" tv,x', [['size 5" tv', 'x']]],
  ['blank lines', '\n\na\n , \n', [['a']]],
  ['nothing', '', []],
])('csv: %s', (_, text, expected) => {
  expect(cellsOf(text)).toEqual(expected);
});

it('counts lines as editors do', () => {
  expect(parseCsv('a,"x\ny"\n\nb,c').map((r) => r.line)).toEqual([1, 4]);
});

describe('rows', () => {
  it('are read in our order, or in the order of a head line', () => {
    const row = {
      line: 1,
      question: '怎么退款',
      answers: { zh: '在订单里点退款', en: 'Tap refund' },
      similarQuestions: ['退钱', '我要退'],
      faults: [],
    };
    expect(readRows('怎么退款,在订单里点退款,Tap refund,退钱 | 我要退|退钱', true)).toEqual([row]);
    const headed =
      'similar,Question,answer_en,中文答案\n退钱|我要退,怎么退款,Tap refund,在订单里点退款';
    expect(readRows(headed, true)).toEqual([{ ...row, line: 2 }]);
  });

  test.each([
    [',答', ['question_missing']],
    [`${'长'.repeat(501)},答`, ['question_long']],
    ['问,,', ['answer_missing']],
    [`问,${'长'.repeat(10_001)}`, ['answer_long']],
    [`问,答,,${'长'.repeat(501)}`, ['similar_long']],
    [`问,答,,${Array.from({ length: 201 }, (_, i) => i).join('|')}`, ['similar_many']],
    [',', []],
  ])('are checked: %#', (text, faults) => {
    expect(readRows(text, true).flatMap((row) => row.faults)).toEqual(faults);
  });

  it('may wait for their answer as drafts, and stand only once', () => {
    expect(readRows('问,', false)[0]?.faults).toEqual([]);
    expect(readRows('问,答\n问 ,答', false).map((row) => row.faults)).toEqual([
      [],
      ['question_twice'],
    ]);
  });

  it('become what the API takes', () => {
    const [row] = readRows('问,答,,别的', true);
    expect(toInput(row!, 'c1')).toEqual({
      question: '问',
      questionEn: '',
      similarQuestions: ['别的'],
      answers: { zh: '答', en: '' },
      categoryId: 'c1',
    });
  });
});
