import { expect, test } from 'vitest';
import { readTextFile } from './read-text-file.ts';

test.each([
  ['utf-8', [0xe9, 0x97, 0xae, 0x2c, 0x61], '问,a'],
  ['utf-8 with a mark in front', [0xef, 0xbb, 0xbf, 0xe9, 0x97, 0xae], '问'],
  ['gb 18030', [0xce, 0xca, 0x2c, 0x61], '问,a'],
])('%s', async (_, bytes, text) => {
  expect(await readTextFile(new Blob([new Uint8Array(bytes)]))).toBe(text);
});
