import { expect, it } from 'vitest';
import { usage } from './commands.mjs';

it('lists what can be done, and apart what this version cannot', () => {
  const [first, ...lines] = usage().split('\n');
  expect(first).toBe('Usage: lingxi <command> [options]');
  expect(lines.pop()).toBe('not in this version: eval, models');
  expect(lines.map((line) => line.trim().split(' ')[0])).toEqual([
    'start',
    'import',
    'export',
    'backup',
    'restore',
    'doctor',
    'demo',
  ]);
});
