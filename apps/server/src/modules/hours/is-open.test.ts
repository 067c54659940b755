import type { Holiday, OpenInterval, Schedule } from '@lingxi/contract';
import { describe, expect, it } from 'vitest';
import { isOpen, nextClosing, nextOpening, openState } from './is-open.ts';

const day = (...intervals: [string, string][]): OpenInterval[] =>
  intervals.map(([from, to]) => ({ from, to }));
const closed = () => day();
const nine = day(['09:00', '18:00']);
const workWeek = [nine, nine, nine, nine, nine, closed(), closed()];

const schedule = (o: Partial<Schedule> = {}): Schedule => ({
  timezone: 'Asia/Shanghai',
  week: workWeek,
  holidays: [],
  ...o,
});
const every = (intervals: OpenInterval[]) => Array.from({ length: 7 }, () => intervals);

/** Shanghai is eight hours ahead all year. */
const inShanghai = (local: string) => new Date(`${local}:00+08:00`);
const opens = (s: Schedule, at: Date) => nextOpening(s, at)?.toISOString() ?? null;
const closes = (s: Schedule, at: Date) => nextClosing(s, at)?.toISOString() ?? null;

describe('a working week', () => {
  // 2026-03-02 is a Monday.
  it.each([
    ['2026-03-02T08:59', false],
    ['2026-03-02T09:00', true],
    ['2026-03-02T17:59', true],
    ['2026-03-02T18:00', false],
    ['2026-03-06T12:00', true],
    ['2026-03-07T12:00', false],
    ['2026-03-08T12:00', false],
  ])('%s: %s', (local, expected) => {
    expect(isOpen(schedule(), inShanghai(local))).toBe(expected);
  });

  it('opens on the next day of work and closes in the evening', () => {
    const s = schedule();
    expect(opens(s, inShanghai('2026-03-02T07:00'))).toBe('2026-03-02T01:00:00.000Z');
    expect(opens(s, inShanghai('2026-03-02T18:00'))).toBe('2026-03-03T01:00:00.000Z');
    expect(opens(s, inShanghai('2026-03-06T18:00'))).toBe('2026-03-09T01:00:00.000Z');
    expect(closes(s, inShanghai('2026-03-02T09:00'))).toBe('2026-03-02T10:00:00.000Z');
    const open = inShanghai('2026-03-02T10:00');
    expect(nextOpening(s, open)).toEqual(open);
    expect(nextClosing(s, inShanghai('2026-03-02T20:00'))).toBeNull();
  });

  it('keeps a break, and takes what touches as one stretch', () => {
    const lunch = schedule({ week: every(day(['09:00', '12:00'], ['13:30', '18:00'])) });
    expect(isOpen(lunch, inShanghai('2026-03-02T12:30'))).toBe(false);
    expect(opens(lunch, inShanghai('2026-03-02T12:30'))).toBe('2026-03-02T05:30:00.000Z');
    expect(closes(lunch, inShanghai('2026-03-02T10:00'))).toBe('2026-03-02T04:00:00.000Z');
    const touching = schedule({ week: every(day(['13:00', '18:00'], ['09:00', '13:00'])) });
    expect(closes(touching, inShanghai('2026-03-02T10:00'))).toBe('2026-03-02T10:00:00.000Z');
  });

  it('says how it stands', () => {
    expect(openState(schedule(), inShanghai('2026-03-02T10:00'))).toEqual({
      isOpen: true,
      changesAt: '2026-03-02T10:00:00.000Z',
      timezone: 'Asia/Shanghai',
    });
    expect(openState(schedule(), inShanghai('2026-03-02T20:00'))).toMatchObject({
      isOpen: false,
      changesAt: '2026-03-03T01:00:00.000Z',
    });
  });
});

describe('midnight', () => {
  const night = schedule({
    week: [closed(), closed(), closed(), closed(), day(['22:00', '02:00']), closed(), closed()],
  });

  it.each([
    ['2026-03-06T21:59', false],
    ['2026-03-06T22:00', true],
    ['2026-03-07T00:00', true],
    ['2026-03-07T01:59', true],
    ['2026-03-07T02:00', false],
    ['2026-03-06T01:00', false],
  ])('%s: %s', (local, expected) => {
    expect(isOpen(night, inShanghai(local))).toBe(expected);
  });

  it('ends a shift on the next day', () => {
    expect(closes(night, inShanghai('2026-03-06T23:00'))).toBe('2026-03-06T18:00:00.000Z');
    expect(opens(night, inShanghai('2026-03-07T02:00'))).toBe('2026-03-13T14:00:00.000Z');
  });

  it('is always open from 00:00 to 24:00 every day, and never closes', () => {
    const always = schedule({ week: every(day(['00:00', '24:00'])) });
    for (const local of ['2026-03-02T00:00', '2026-03-02T23:59', '2026-03-08T00:00']) {
      expect(isOpen(always, inShanghai(local))).toBe(true);
      expect(nextClosing(always, inShanghai(local))).toBeNull();
    }
  });

  it('closes at midnight where the next day is free', () => {
    const s = schedule({
      week: [day(['08:00', '24:00']), closed(), closed(), closed(), closed(), closed(), closed()],
    });
    expect(isOpen(s, inShanghai('2026-03-02T23:59'))).toBe(true);
    expect(isOpen(s, inShanghai('2026-03-03T00:00'))).toBe(false);
    expect(closes(s, inShanghai('2026-03-02T12:00'))).toBe('2026-03-02T16:00:00.000Z');
  });
});

describe('holidays', () => {
  const national: Holiday = { name: '国庆节', from: '2026-10-01', to: '2026-10-07', intervals: [] };
  // 2026-10-10 is a Saturday that is worked.
  const worked: Holiday = {
    name: '调休上班',
    from: '2026-10-10',
    to: '2026-10-10',
    intervals: day(['10:00', '16:00']),
  };
  const s = schedule({ holidays: [national, worked] });

  it.each([
    ['2026-09-30T17:00', true],
    ['2026-10-01T10:00', false],
    ['2026-10-07T10:00', false],
    ['2026-10-08T10:00', true],
    ['2026-10-10T09:30', false],
    ['2026-10-10T10:00', true],
    ['2026-10-10T16:00', false],
    ['2026-10-11T10:00', false],
  ])('%s: %s', (local, expected) => {
    expect(isOpen(s, inShanghai(local))).toBe(expected);
  });

  it('opens again after them, and on a working day in between', () => {
    expect(opens(s, inShanghai('2026-10-02T10:00'))).toBe('2026-10-08T01:00:00.000Z');
    expect(opens(s, inShanghai('2026-10-09T19:00'))).toBe('2026-10-10T02:00:00.000Z');
    expect(opens(s, inShanghai('2026-10-10T20:00'))).toBe('2026-10-12T01:00:00.000Z');
  });

  it('lets the shift of the evening before end, which is that day’s', () => {
    const late = schedule({ week: every(day(['20:00', '03:00'])), holidays: [national] });
    expect(isOpen(late, inShanghai('2026-10-01T02:00'))).toBe(true);
    expect(isOpen(late, inShanghai('2026-10-01T21:00'))).toBe(false);
    expect(isOpen(late, inShanghai('2026-10-08T02:00'))).toBe(false);
  });
});

describe('an empty schedule', () => {
  const never = schedule({ week: every([]) });

  it('never opens', () => {
    const at = inShanghai('2026-03-02T10:00');
    expect([isOpen(never, at), nextOpening(never, at), nextClosing(never, at)]).toEqual([
      false,
      null,
      null,
    ]);
    expect(openState(never, at)).toMatchObject({ isOpen: false, changesAt: null });
  });

  it('opens on a special day only, and no more when that is past', () => {
    const sale = { name: '大促', from: '2026-11-11', to: '2026-11-11', intervals: nine };
    const once = { ...never, holidays: [sale] };
    expect(opens(once, inShanghai('2026-03-02T10:00'))).toBe('2026-11-11T01:00:00.000Z');
    expect(opens(once, inShanghai('2026-11-12T10:00'))).toBeNull();
  });
});

describe('where clocks are changed', () => {
  // New York: 2026-03-08 02:00 becomes 03:00, 2026-11-01 02:00 becomes 01:00.
  const newYork = schedule({ timezone: 'America/New_York', week: every(nine) });

  it('opens at nine on the wall before and after', () => {
    expect(opens(newYork, new Date('2026-03-07T23:30:00Z'))).toBe('2026-03-08T13:00:00.000Z');
    expect(opens(newYork, new Date('2026-03-07T12:00:00Z'))).toBe('2026-03-07T14:00:00.000Z');
    expect(opens(newYork, new Date('2026-11-01T03:00:00Z'))).toBe('2026-11-01T14:00:00.000Z');
    expect(closes(newYork, new Date('2026-11-01T15:00:00Z'))).toBe('2026-11-01T23:00:00.000Z');
  });

  it('begins with the leap where the hour is left out', () => {
    const early = schedule({
      timezone: 'America/New_York',
      week: every(day(['02:30', '05:00'])),
    });
    expect(opens(early, new Date('2026-03-08T06:00:00Z'))).toBe('2026-03-08T07:00:00.000Z');
    const before = schedule({ timezone: 'America/New_York', week: every(day(['00:30', '02:30'])) });
    expect(closes(before, new Date('2026-03-08T06:00:00Z'))).toBe('2026-03-08T07:00:00.000Z');
  });

  it('takes the first of an hour that comes twice', () => {
    const early = schedule({ timezone: 'America/New_York', week: every(day(['01:30', '04:00'])) });
    expect(opens(early, new Date('2026-11-01T05:00:00Z'))).toBe('2026-11-01T05:30:00.000Z');
    expect(closes(early, new Date('2026-11-01T06:45:00Z'))).toBe('2026-11-01T09:00:00.000Z');
  });

  it('keeps a night shift over the change', () => {
    const night = schedule({ timezone: 'Europe/Berlin', week: every(day(['22:00', '06:00'])) });
    // Berlin: 2026-03-29 02:00 becomes 03:00.
    expect(closes(night, new Date('2026-03-28T22:00:00Z'))).toBe('2026-03-29T04:00:00.000Z');
    expect(closes(night, new Date('2026-10-24T22:00:00Z'))).toBe('2026-10-25T05:00:00.000Z');
  });

  it('knows zones of half hours, of a leap of half an hour, and of a day left out', () => {
    const india = schedule({ timezone: 'Asia/Kolkata', week: every(nine) });
    expect(opens(india, new Date('2026-03-02T00:00:00Z'))).toBe('2026-03-02T03:30:00.000Z');
    const howe = schedule({ timezone: 'Australia/Lord_Howe', week: every(nine) });
    expect(opens(howe, new Date('2026-10-03T15:00:00Z'))).toBe('2026-10-03T22:00:00.000Z');
    const apia = schedule({ timezone: 'Pacific/Apia', week: every(nine) });
    // 2011-12-30 never was there: after the 29th came the 31st.
    expect(opens(apia, new Date('2011-12-30T05:00:00Z'))).toBe('2011-12-30T19:00:00.000Z');
  });
});

it('is the same whichever way it is asked, minute by minute over two weeks with a change', () => {
  const s = schedule({
    timezone: 'America/New_York',
    week: [nine, day(['22:00', '02:30']), nine, closed(), nine, day(['01:30', '03:15']), nine],
    holidays: [
      { name: 'x', from: '2026-03-11', to: '2026-03-11', intervals: day(['06:00', '07:00']) },
    ],
  });
  let at = new Date('2026-03-05T00:00:00Z');
  const end = new Date('2026-03-16T00:00:00Z');
  const turns: string[] = [];
  while (at < end) {
    const state = openState(s, at);
    const change = new Date(state.changesAt!);
    expect(change > at).toBe(true);
    expect(isOpen(s, new Date(change.getTime() - 1))).toBe(state.isOpen);
    expect(isOpen(s, change)).toBe(!state.isOpen);
    turns.push(state.changesAt!);
    at = change;
  }
  expect(new Set(turns).size).toBe(turns.length);
  expect(turns.length).toBeGreaterThan(15);
});
