import { expect, test } from 'vitest';
import { deviceOf } from './device-of.ts';

const mac =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko)';
const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15';

test.each([
  [`${mac} Chrome/128.0 Safari/537.36`, 'Chrome · macOS', false],
  [`${mac} Chrome/128.0 Safari/537.36 Edg/128.0`, 'Edge · macOS', false],
  [`${mac} Version/17.0 Safari/605.1.15`, 'Safari · macOS', false],
  [`${phone} Mobile/15E148 MicroMessenger/8.0`, 'WeChat · iPhone', true],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0',
    'Firefox · Linux',
    false,
  ],
  ['curl/8.5.0', '', false],
])('%s', (userAgent, name, isPhone) => {
  expect(deviceOf(userAgent)).toEqual({ name, isPhone });
});
