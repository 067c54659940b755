import { ApiError } from '@lingxi/sdk';
import { expect, it, test } from 'vitest';
import { fieldErrorOf } from './field-errors.ts';

const refused = (field: string, reason: string) =>
  new ApiError(422, { message: 'x', details: { field, reason } }, 'validation_failed');

test.each([
  ['name', 'another team already has this name', ['name'], 'reason.nameTaken'],
  ['name', 'another category has this name', ['name'], 'reason.nameTaken'],
  ['timezone', 'not a time zone of the IANA list', ['timezone'], 'reason.timezone'],
  ['settings.allowedOrigins.1', 'Invalid URL', ['settings', 'allowedOrigins', 1], 'reason.origin'],
  ['rows.2.question', 'is empty', ['rows', 2, 'question'], 'reason.tooShort'],
  [
    'title.zh',
    'Too big: expected string to have <=2000 characters',
    ['title', 'zh'],
    'reason.tooLong',
  ],
  ['capacity', 'Too big: expected number to be <=100', ['capacity'], 'reason.invalid'],
  ['name', 'something new', ['name'], 'reason.invalid'],
])('%s: %s', (field, reason, path, worded) => {
  expect(fieldErrorOf(refused(field, reason))).toEqual({ path, reason: worded });
});

it('knows the field of a taken address, and leaves all else to the whole form', () => {
  const taken = new ApiError(409, { message: 'x', details: { email: 'a@b.c' } }, 'email_taken');
  expect(fieldErrorOf(taken)).toEqual({ path: ['email'], reason: 'reason.emailTaken' });
  expect(fieldErrorOf(new ApiError(409, { message: 'x' }, 'last_owner'))).toBeNull();
  expect(fieldErrorOf(new TypeError('x'))).toBeNull();
});
