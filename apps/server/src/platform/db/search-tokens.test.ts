import { expect, it } from 'vitest';
import { searchQuery, searchTokens } from './search-tokens.ts';

it('finds Chinese words that stand right beside Latin ones', () => {
  expect(searchTokens('我的iPad坏了')).toEqual(['我', '我的', '的', 'ipad', '坏', '坏了', '了']);
  expect(searchQuery('iPad坏了')).toBe("'ipad':* & '坏了'");
});
