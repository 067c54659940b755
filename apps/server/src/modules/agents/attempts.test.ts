import { expect, it } from 'vitest';
import { createAttempts } from './attempts.ts';

const at = (seconds: number) => new Date(seconds * 1000);
const refusedFor = (seconds: number) =>
  expect.objectContaining({ code: 'rate_limited', details: { seconds } });
const caught = (run: () => void): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
};

it('lets ten go, and the next when the first is a quarter of an hour old', () => {
  const attempts = createAttempts({ max: 10, windowMs: 900_000 });
  for (let i = 0; i < 10; i++) attempts.take('a', at(i));
  expect(caught(() => attempts.take('a', at(60)))).toEqual(refusedFor(840));
  expect(caught(() => attempts.take('a', at(899)))).toEqual(refusedFor(1));
  expect(caught(() => attempts.take('b', at(60)))).toBeUndefined();
  expect(caught(() => attempts.take('a', at(900)))).toBeUndefined();
  expect(caught(() => attempts.take('a', at(900)))).toEqual(refusedFor(1));
});

it('does not count a right one, and forgets no wrong one for it', () => {
  const attempts = createAttempts({ max: 2, windowMs: 1000 });
  for (let i = 0; i < 5; i++) attempts.take('a', at(0))();
  attempts.take('a', at(0));
  attempts.take('a', at(0))();
  attempts.take('a', at(0));
  expect(caught(() => attempts.take('a', at(0)))).toEqual(refusedFor(1));
});

it('forgets the key that was quiet longest when there are too many', () => {
  const attempts = createAttempts({ max: 1, windowMs: 1000, keys: 2 });
  for (const key of ['a', 'b', 'c']) attempts.take(key, at(0));
  expect(caught(() => attempts.take('c', at(0)))).toEqual(refusedFor(1));
  expect(caught(() => attempts.take('b', at(0)))).toEqual(refusedFor(1));
  expect(caught(() => attempts.take('a', at(0)))).toBeUndefined();
});
