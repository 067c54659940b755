import { expect, test } from 'vitest';
import { fileOf, queryOf } from './audit-filter.ts';

test('asks for whole days, both included', () => {
  const { from, to } = queryOf({ from: '2026-11-01', to: '2026-11-01' });
  expect(new Date(to!).getTime() - new Date(from!).getTime()).toBe(24 * 3600_000);
  expect(new Date(from!).getHours()).toBe(0);
});

test('leaves out what makes no question', () => {
  expect(queryOf({ from: '2026-11-02', to: '2026-11-01' }).to).toBeUndefined();
  expect(queryOf({ from: 'soon' }).from).toBeUndefined();
  expect(queryOf({ subject: 's1' }).subjectId).toBeUndefined();
  expect(queryOf({ kind: 'team', subject: 's1' }).subjectId).toBe('s1');
});

test('names the file by the same filter', () => {
  expect(fileOf({ actor: 'a1', action: 'team.update' }, 'zh')).toBe(
    '/v1/audit/entries.csv?actorId=a1&action=team.update&locale=zh',
  );
});
