import { expect, test } from 'vitest';
import { detectLanguage } from './language.ts';

test.each([
  ['退款多久到账', 'zh'],
  ['iPhone 15 Pro Max 多少钱', 'zh'],
  ['我的 MacBook Air 的 Magic Keyboard 坏了', 'zh'],
  ['ok 谢谢', 'zh'],
  ['please 转人工', 'zh'],
  ['請問有貨嗎', 'zh'],
  ['wifi password 忘了', 'zh'],
  ['SF1234567890 到哪了', 'zh'],
  ['how long does a refund take', 'en'],
  ['what does 退款 mean', 'en'],
  ['what does the word 运费 mean on my bill', 'en'],
  ['refund', 'en'],
  ['Where is order LX2025110300012?', 'en'],
  ["I can't open the app", 'en'],
  ['talk to a human', 'en'],
  ['shipping cost', 'en'],
])('%s -> %s', (text, language) => {
  expect(detectLanguage(text, 'zh')).toBe(language);
  expect(detectLanguage(text, 'en')).toBe(language);
});

test.each([
  '',
  '   ',
  '123456',
  '👍👍',
  'ok',
  'hi',
  'Hello!',
  'thanks',
  'SF1234567890',
  '13812346021',
  '?',
  'https://example.com/how-to-return',
  'someone@example.com',
  'zrg',
  'ありがとう',
  '안녕하세요',
])('%j keeps the fallback', (text) => {
  expect(detectLanguage(text, 'zh')).toBe('zh');
  expect(detectLanguage(text, 'en')).toBe('en');
});
