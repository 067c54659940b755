import { onboardingSteps } from '@lingxi/contract';
import { expect, it } from 'vitest';
import { nextOpen, progressOf, stepNames } from './steps.ts';

const stepsWith = (done: string[], skipped: string[] = []) =>
  stepNames.map((name) => ({
    name,
    isDone: done.includes(name),
    isSkipped: skipped.includes(name),
  }));

it('has the steps of the contract', () => {
  expect(stepNames).toEqual([...onboardingSteps]);
});

it.each([
  [stepsWith([]), undefined, 'account'],
  [stepsWith([]), 'account', 'look'],
  [stepsWith(['account', 'look']), 'account', 'administrator'],
  [stepsWith(['bot'], ['invite']), 'knowledge', 'account'],
  [stepsWith([]), 'bot', 'account'],
  [stepsWith(stepNames.slice(1)), 'account', undefined],
  [stepsWith([...stepNames]), undefined, undefined],
])('goes on %#', (steps, after, next) => {
  expect(nextOpen(steps, after as never)).toBe(next);
});

it('counts what is left', () => {
  expect(progressOf(stepsWith([]))).toEqual({ done: 0, left: 7, minutes: 14 });
  expect(progressOf(stepsWith(['inbox', 'knowledge'], ['bot']))).toEqual({
    done: 2,
    left: 5,
    minutes: 6,
  });
});
