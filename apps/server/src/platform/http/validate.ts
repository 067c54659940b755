import type { Locale } from '@lingxi/contract';
import type { z } from 'zod';
import { Refusal } from '../errors.ts';
import { inWordsOf } from './describe-issue.ts';

/** Parses input by its schema, or refuses with the first field that is wrong. */
export function validate(
  schema: z.ZodType | undefined,
  value: unknown,
  where: string,
  locale: Locale,
): unknown {
  if (!schema) return undefined;
  const parsed = schema.safeParse(value === undefined ? {} : value, inWordsOf(locale));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const field = [where, ...issue.path.map(String)].filter(Boolean).join('.').slice(0, 200);
  throw new Refusal('validation_failed', { field, reason: issue.message.slice(0, 300) });
}

/** Where no body belongs: one would be ignored, and its sender believe that it was heeded. */
export function refuseBody(value: unknown): void {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const isEmpty = isObject && Object.keys(value).length === 0;
  if (value === undefined || isEmpty) return;
  throw new Refusal('validation_failed', { field: 'body', reason: 'no_body' });
}
