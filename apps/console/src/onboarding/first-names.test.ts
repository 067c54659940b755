import { firstNames as ofContract } from '@lingxi/contract';
import { expect, it } from 'vitest';
import { firstNames, inLocale } from './first-names.ts';

it('has the names of the contract', () => {
  expect(firstNames).toEqual(ofContract);
});

it('translates only what nobody has named', () => {
  expect(inLocale('account', '我的企业', 'en')).toBe('My company');
  expect(inLocale('inbox', 'Website', 'zh')).toBe('网站');
  expect(inLocale('owner', '管理员', 'zh')).toBe('管理员');
  expect(inLocale('account', '海风家居', 'en')).toBe('海风家居');
});
