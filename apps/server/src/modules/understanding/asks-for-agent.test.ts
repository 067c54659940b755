import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asksForAgent } from './asks-for-agent.ts';

/** Lines of a table that begin with a sign: + asks, - does not. */
const read = (name: string, sign: '+' | '-') =>
  readFileSync(new URL(`./cases/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(`${sign} `))
    .map((line) => line.slice(2));

describe.each([
  ['asks-for-agent.zh.txt', 1000],
  ['asks-for-agent.en.txt', 1000],
  ['asks-for-agent-customers.zh.txt', 300],
  ['asks-for-agent-customers.en.txt', 300],
])('%s', (name, least) => {
  test('every wording asks', () => {
    const wordings = read(name, '+');
    expect(wordings.length).toBeGreaterThan(least);
    expect(wordings.filter((text) => !asksForAgent(text))).toEqual([]);
  });

  test('no near miss asks', () => {
    const nearMisses = read(name, '-');
    expect(nearMisses.length).toBeGreaterThan(least);
    expect(nearMisses.filter(asksForAgent)).toEqual([]);
  });
});

test.each(['', '   ', '？？？', '😡😡😡', '12345'])('says nothing: %j', (text) => {
  expect(asksForAgent(text)).toBe(false);
});

test.each(['我要转给', 'please connect me with ', '你好', '人工的', '不'])(
  'a very long text is read in bounded time: %s',
  (piece) => {
    // The first call compiles the expressions; that is not what is measured.
    asksForAgent(piece);
    const started = performance.now();
    asksForAgent(piece.repeat(3000));
    expect(performance.now() - started).toBeLessThan(1000);
  },
);
