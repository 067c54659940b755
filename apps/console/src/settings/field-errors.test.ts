import { ApiError } from '@lingxi/sdk';
import { expect, it } from 'vitest';
import { fieldErrorOf } from './field-errors.ts';

it('tells the field and what is wrong with it, as the server says it', () => {
  const details = { field: 'settings.allowedOrigins.1', reason: '网址格式不对' };
  const refused = new ApiError(422, { message: 'x', details }, 'validation_failed');
  expect(fieldErrorOf(refused)).toEqual({
    path: ['settings', 'allowedOrigins', 1],
    why: '网址格式不对',
  });
});

it('knows the field of a taken address, and leaves all else to the whole form', () => {
  const message = 'a@b.c 已经有坐席在用';
  const taken = new ApiError(409, { message, details: { email: 'a@b.c' } }, 'email_taken');
  expect(fieldErrorOf(taken)).toEqual({ path: ['email'], why: message });
  expect(fieldErrorOf(new ApiError(409, { message: 'x' }, 'last_owner'))).toBeNull();
  expect(fieldErrorOf(new TypeError('x'))).toBeNull();
});
