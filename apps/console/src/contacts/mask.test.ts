import { expect, test } from 'vitest';
import { maskEmail, maskPhone } from './mask.ts';

test.each([
  ['13812346021', '138****6021'],
  ['+86 138 1234 6021', '+86 138 **** 6021'],
  ['138-1234-6021', '138-****-6021'],
  ['021-6123', '0**-6123'],
  ['5551234', '5**1234'],
  ['1234', '1234'],
])('phone %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked);
});

test.each([
  ['lin.chen@example.com', 'li***@example.com'],
  ['a@example.com', 'a***@example.com'],
  ['ab@example.com', 'a***@example.com'],
  ['broken', '***'],
])('e-mail %s', (email, masked) => {
  expect(maskEmail(email)).toBe(masked);
});
