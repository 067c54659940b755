import { expect, it } from 'vitest';
import { linkInLocale } from './link-in-locale.ts';

it('names the language and leaves the token as it is', () => {
  const url = 'https://kf.example/console/link?token=0941-63.01a2-b7.Fx_9-a';
  expect(linkInLocale(url, 'en')).toBe(`${url}&locale=en`);
  expect(linkInLocale(`${url}&locale=en`, 'zh')).toBe(`${url}&locale=zh`);
});
