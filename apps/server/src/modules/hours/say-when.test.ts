import { expect, it } from 'vitest';
import { sayWhen } from './say-when.ts';

const now = new Date('2026-03-06T20:00:00+08:00');

it.each([
  ['2026-03-06T22:30:00+08:00', '今天 22:30', 'today at 22:30 GMT+8'],
  ['2026-03-07T09:00:00+08:00', '明天 9:00', 'tomorrow at 09:00 GMT+8'],
  ['2026-03-07T00:00:00+08:00', '明天 0:00', 'tomorrow at 00:00 GMT+8'],
  ['2026-03-09T09:00:00+08:00', '周一 9:00', 'on Monday at 09:00 GMT+8'],
  ['2026-03-12T10:00:00+08:00', '周四 10:00', 'on Thursday at 10:00 GMT+8'],
  ['2026-03-13T09:00:00+08:00', '3 月 13 日 9:00', 'on 13 March at 09:00 GMT+8'],
])('%s', (at, zh, en) => {
  expect(sayWhen(new Date(at), now, 'Asia/Shanghai', 'zh')).toBe(zh);
  expect(sayWhen(new Date(at), now, 'Asia/Shanghai', 'en')).toBe(en);
});

it('counts days where the people are, not where the server is', () => {
  const late = new Date('2026-03-06T23:30:00+08:00');
  const at = new Date('2026-03-07T09:00:00+08:00');
  expect(sayWhen(at, late, 'Asia/Shanghai', 'zh')).toBe('明天 9:00');
  expect(sayWhen(at, late, 'America/New_York', 'zh')).toBe('今天 20:00');
});
