import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDraftWriter } from './draft-writer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that answers when told to. */
function slowServer() {
  const written: string[] = [];
  const answers: (() => void)[] = [];
  const write = (key: string, text: string) =>
    new Promise<void>((resolve) => {
      written.push(`${key}=${text}`);
      answers.push(resolve);
    });
  return {
    written,
    write,
    answer: async () => {
      answers.shift()?.();
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

test('typing is written once, after a pause', async () => {
  const { written, write } = slowServer();
  const writer = createDraftWriter(write, 600);
  writer.save('a', '你');
  await vi.advanceTimersByTimeAsync(300);
  writer.save('a', '你好');
  await vi.advanceTimersByTimeAsync(599);
  expect(written).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(written).toEqual(['a=你好']);
});

test('the emptying after a send waits for the save under way, and comes last', async () => {
  const { written, write, answer } = slowServer();
  const writer = createDraftWriter(write, 600);
  writer.save('a', '您好');
  await vi.advanceTimersByTimeAsync(600);
  writer.save('a', '', true);
  await vi.advanceTimersByTimeAsync(5000);
  expect(written).toEqual(['a=您好']);
  await answer();
  expect(written).toEqual(['a=您好', 'a=']);
});

test('what was typed while a write is under way is written once more, the newest only', async () => {
  const { written, write, answer } = slowServer();
  const writer = createDraftWriter(write, 600);
  writer.save('a', '1', true);
  writer.save('a', '2');
  writer.save('a', '3');
  await vi.advanceTimersByTimeAsync(600);
  expect(written).toEqual(['a=1']);
  await answer();
  expect(written).toEqual(['a=1', 'a=3']);
});

test('keys do not wait for each other, and flush writes what is pending', async () => {
  const { written, write } = slowServer();
  const writer = createDraftWriter(write, 600);
  writer.save('a', 'reply');
  writer.save('b', 'note');
  writer.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(written).toEqual(['a=reply', 'b=note']);
});

test('a failed write does not block the next one', async () => {
  const written: string[] = [];
  const writer = createDraftWriter((_, text) => {
    written.push(text);
    return Promise.reject(new Error('offline'));
  });
  writer.save('a', '1', true);
  await vi.advanceTimersByTimeAsync(0);
  writer.save('a', '2', true);
  await vi.advanceTimersByTimeAsync(0);
  expect(written).toEqual(['1', '2']);
});
