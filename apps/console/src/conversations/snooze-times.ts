import dayjs, { type Dayjs } from 'dayjs';

export interface SnoozeTime {
  key: 'hour' | 'threeHours' | 'tomorrow' | 'monday';
  at: Dayjs;
}

/** The usual moments, in the agent's own time zone; Monday is always in the week to come. */
export function snoozeTimes(now: number): SnoozeTime[] {
  const today = dayjs(now);
  const nineOn = (day: Dayjs) => day.startOf('day').hour(9);
  const daysToMonday = (8 - today.day()) % 7 || 7;
  const times: SnoozeTime[] = [
    { key: 'hour', at: today.add(1, 'hour') },
    { key: 'threeHours', at: today.add(3, 'hour') },
    { key: 'tomorrow', at: nineOn(today.add(1, 'day')) },
    { key: 'monday', at: nineOn(today.add(daysToMonday, 'day')) },
  ];
  // On a Sunday the two are the same morning.
  return daysToMonday === 1 ? times.slice(0, 3) : times;
}
