import { ApiError } from '@lingxi/sdk';
import type { ParseKeys } from 'i18next';

export interface FieldError {
  /** Where in the form: `['settings', 'quickReplies', 0, 'zh']`. */
  path: (string | number)[];
  reason: ParseKeys<'settings'>;
}

/** What the server says in English, and our words for it. */
const reasons: [RegExp, ParseKeys<'settings'>][] = [
  [/another (team|category) .*has this name/i, 'reason.nameTaken'],
  [/time zone/i, 'reason.timezone'],
  [/must be an address|invalid url/i, 'reason.origin'],
  [/too (big|small): expected number/i, 'reason.invalid'],
  [/too small|is empty/i, 'reason.tooShort'],
  [/too big/i, 'reason.tooLong'],
  [/needed to set/i, 'reason.needed'],
];

/** Refusals of one value, where the field is known by the code and not by its details. */
const byCode: Partial<Record<ApiError['code'], FieldError>> = {
  email_taken: { path: ['email'], reason: 'reason.emailTaken' },
  wrong_credentials: { path: ['currentPassword'], reason: 'reason.wrongPassword' },
};

/** The field a refusal is about; null where it is about the whole. */
export function fieldErrorOf(error: unknown): FieldError | null {
  if (!(error instanceof ApiError)) return null;
  const known = byCode[error.code];
  if (known) return known;
  const { field, reason } = error.details;
  if (error.code !== 'validation_failed' || typeof field !== 'string') return null;
  const path = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const worded = reasons.find(([pattern]) => pattern.test(String(reason)))?.[1];
  return { path, reason: worded ?? 'reason.invalid' };
}
