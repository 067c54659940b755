import { expect, it } from 'vitest';
import { createAttempts, takeSignIn } from './attempts.ts';

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

const signInFrom = (ip: string, email: string, seconds = 0) =>
  caught(() => void takeSignIn({ ip, email }, at(seconds)));
const limited = expect.objectContaining({ code: 'rate_limited' });

it('stops one guesser after ten, and lets the owner in from elsewhere', () => {
  const email = 'one@shop.example';
  for (let i = 0; i < 10; i++) expect(signInFrom('198.51.100.1', email)).toBeUndefined();
  expect(signInFrom('198.51.100.1', email)).toEqual(limited);
  expect(signInFrom('198.51.100.2', email)).toBeUndefined();
  expect(signInFrom('198.51.100.1', 'another@shop.example')).toBeUndefined();
});

it('stops many guessers of one address together after a hundred', () => {
  const email = 'many@shop.example';
  for (let i = 0; i < 100; i++) expect(signInFrom(`198.51.100.${i}`, email)).toBeUndefined();
  expect(signInFrom('203.0.113.1', email)).toEqual(limited);
  expect(signInFrom('203.0.113.1', email, 900)).toBeUndefined();
});

it('counts only what was wrong, in both', () => {
  const email = 'right@shop.example';
  for (let i = 0; i < 200; i++) takeSignIn({ ip: '203.0.113.7', email }, at(0))();
  expect(signInFrom('203.0.113.7', email)).toBeUndefined();
});

it('takes the addresses one IPv6 customer has for one', () => {
  const email = 'six@shop.example';
  for (let i = 0; i < 10; i++) expect(signInFrom(`2001:db8:1:2::${i}`, email)).toBeUndefined();
  expect(signInFrom('2001:db8:1:2:ffff::1', email)).toEqual(limited);
  expect(signInFrom('2001:db8:1:3::1', email)).toBeUndefined();
  for (let i = 0; i < 10; i++) signInFrom('::ffff:198.51.100.9', email);
  expect(signInFrom('198.51.100.9', email)).toEqual(limited);
  expect(signInFrom('198.51.100.8', email)).toBeUndefined();
});
