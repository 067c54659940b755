import { expect, it } from 'vitest';
import { goesOverMidnight, isClock, nextInterval, readClock, runsOf, stepClock } from './clock.ts';

it.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['0930', '09:30'],
  ['9:5', '09:05'],
  ['9：30', '09:30'],
  [' 18:00 ', '18:00'],
  ['24', '24:00'],
  ['2430', '2430'],
  ['25', '25'],
  ['9:75', '9:75'],
  ['noon', 'noon'],
  ['', ''],
])('reads %j as %j', (written, clock) => {
  expect(readClock(written)).toBe(clock);
});

it('takes 24:00 as an end only', () => {
  expect([isClock('24:00', true), isClock('24:00', false), isClock('9:00', true)]).toEqual([
    true,
    false,
    false,
  ]);
});

it('steps by half an hour, and stays within the day', () => {
  expect(stepClock('09:00', 1, false)).toBe('09:30');
  expect(stepClock('00:00', -1, false)).toBe('00:00');
  expect(stepClock('23:30', 1, true)).toBe('24:00');
  expect(stepClock('23:30', 1, false)).toBe('23:30');
});

it('offers what comes after the last one', () => {
  expect(nextInterval([])).toEqual({ from: '09:00', to: '18:00' });
  expect(nextInterval([{ from: '09:00', to: '12:00' }])).toEqual({ from: '13:00', to: '16:00' });
  expect(nextInterval([{ from: '09:00', to: '24:00' }])).toEqual({ from: '22:00', to: '24:00' });
});

it('sees what goes over midnight', () => {
  expect(goesOverMidnight({ from: '22:00', to: '02:00' })).toBe(true);
  expect(goesOverMidnight({ from: '09:00', to: '24:00' })).toBe(false);
  expect(goesOverMidnight({ from: '09:00', to: '' })).toBe(false);
});

it('puts equal days in a row together', () => {
  const nine = [{ from: '09:00', to: '18:00' }];
  const ten = [{ from: '10:00', to: '16:00' }];
  expect(runsOf([nine, nine, nine, nine, nine, ten, []])).toEqual([
    [0, 4, nine],
    [5, 5, ten],
  ]);
  expect(runsOf([[], [], [], [], [], [], []])).toEqual([]);
});
