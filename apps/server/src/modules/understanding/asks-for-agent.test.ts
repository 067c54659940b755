import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asksForAgent } from './asks-for-agent.ts';

const read = (name: string) =>
  readFileSync(new URL(`./cases/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^[+-] /.test(line))
    .map((line) => ({ text: line.slice(2), asks: line.startsWith('+') }));

describe.each(['asks-for-agent.zh.txt', 'asks-for-agent.en.txt'])('%s', (name) => {
  const cases = read(name);

  test('holds enough of both kinds', () => {
    expect(cases.filter((row) => row.asks).length).toBeGreaterThan(500);
    expect(cases.filter((row) => !row.asks).length).toBeGreaterThan(500);
  });

  test.each(cases)('$text -> $asks', ({ text, asks }) => {
    expect(asksForAgent(text)).toBe(asks);
  });
});

test.each([
  ['', false],
  ['   ', false],
  ['？？？', false],
  ['😡😡😡', false],
  ['12345', false],
])('says nothing: %j', (text, asks) => {
  expect(asksForAgent(text)).toBe(asks);
});

test('a very long text is read in bounded time', () => {
  const started = performance.now();
  asksForAgent('我要转给'.repeat(2000));
  asksForAgent('please connect me with '.repeat(1000));
  asksForAgent('你好'.repeat(5000));
  expect(performance.now() - started).toBeLessThan(2000);
});
