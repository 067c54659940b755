import { expect, it } from 'vitest';
import { csvOf } from './export-overview.ts';

it('quotes what has to be quoted, and disarms what looks like a formula', () => {
  expect(
    csvOf([
      ['a,b', 'say "hi"', 1.5, null],
      ['=1+1', '-5', -5],
    ]),
  ).toBe('"a,b","say ""hi""",1.5,\r\n\'=1+1,\'-5,-5');
});
