import { expect, test } from 'vitest';
import { isOrigin } from './is-origin.ts';

test.each([
  ['https://shop.example', true],
  ['http://localhost:8080', true],
  ['https://shop.example/path', true],
  ['shop.example', false],
  ['ftp://shop.example', false],
  ['', false],
  [`https://${'x'.repeat(200)}.example`, false],
])('%s', (text, expected) => {
  expect(isOrigin(text)).toBe(expected);
});
