import type { HoursInput } from '@lingxi/contract';

/**
 * The shop's desk hours in a year. No inbox uses them from the beginning: whoever tries the demo at
 * night meets people too.
 */
export const deskHours = (year: number): HoursInput => ({
  name: '客服在线时间',
  timezone: 'Asia/Shanghai',
  week: Array.from({ length: 7 }, (_, day) => [
    day < 5 ? { from: '09:00', to: '22:00' } : { from: '10:00', to: '18:00' },
  ]),
  holidays: [
    { name: '元旦', from: `${year}-01-01`, to: `${year}-01-01`, intervals: [] },
    {
      name: '国庆值班',
      from: `${year}-10-01`,
      to: `${year}-10-03`,
      intervals: [{ from: '10:00', to: '18:00' }],
    },
  ],
});
