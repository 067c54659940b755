import { expect, test } from 'vitest';
import { aMessage } from './fixtures.ts';
import { appendMessage, joinMessages, refreshThread } from './thread.ts';

const seqs = (items: { seq: number }[]) => items.map((m) => m.seq);
const of = (...numbers: number[]) => numbers.map((n) => aMessage(n));

test('messages join by position, each once, the newer copy wins', () => {
  const joined = joinMessages(of(2, 3), [aMessage(3, { text: 'new' }), aMessage(1)]);
  expect(seqs(joined)).toEqual([1, 2, 3]);
  expect(joined[2]?.text).toBe('new');
});

test('a message from before the loaded stretch leaves no hole', () => {
  const thread = { items: of(50, 51), hasMore: true };
  expect(appendMessage(thread, aMessage(7))).toEqual({ kind: 'known' });
});

test('the first message of an empty thread joins', () => {
  const appended = appendMessage({ items: [], hasMore: false }, aMessage(1));
  expect(appended.kind).toBe('joined');
});

test('a snapshot that meets what is loaded keeps the older part', () => {
  const known = { items: of(1, 2, 3), hasMore: false };
  const latest = { items: of(3, 4, 5), hasMore: true };
  expect(refreshThread(known, latest)).toMatchObject({ hasMore: false });
  expect(seqs(refreshThread(known, latest).items)).toEqual([1, 2, 3, 4, 5]);
});

test('a snapshot that does not meet it replaces it', () => {
  const known = { items: of(1, 2, 3), hasMore: false };
  const latest = { items: of(80, 81), hasMore: true };
  expect(refreshThread(known, latest)).toBe(latest);
});

test('a snapshot that reaches further back brings its own word on what is before', () => {
  const known = { items: of(4, 5), hasMore: true };
  const latest = { items: of(1, 2, 3, 4, 5), hasMore: false };
  expect(refreshThread(known, latest).hasMore).toBe(false);
});
