import { expect, test } from 'vitest';
import { pinyinInitials } from './pinyin-initials.ts';

test.each([
  ['退出登录', 'tcdl'],
  ['收件箱', 'sjx'],
  ['知识库', 'zsk'],
  ['切换到 English', 'qhdenglish'],
  ['把状态设为「在线」', 'bztsw「zx」'],
  ['企业资料', 'qyzl'],
  ['API 密钥', 'apimy'],
  ['', ''],
])('%s -> %s', (text, initials) => {
  expect(pinyinInitials(text)).toBe(initials);
});
