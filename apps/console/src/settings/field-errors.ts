import { ApiError } from '@lingxi/sdk';

export interface FieldError {
  /** Where in the form: `['settings', 'quickReplies', 0, 'zh']`. */
  path: (string | number)[];
  /** What is wrong with it, in the reader's language. */
  why: string;
}

/** Refusals of one value, where the field is known by the code and not by its details. */
const fieldOf: Partial<Record<ApiError['code'], string>> = {
  email_taken: 'email',
};

/** The field a refusal is about; null where it is about the whole. */
export function fieldErrorOf(error: unknown): FieldError | null {
  if (!(error instanceof ApiError)) return null;
  const known = fieldOf[error.code];
  if (known) return { path: [known], why: error.message };
  const { field, reason } = error.details;
  if (error.code !== 'validation_failed' || typeof field !== 'string') return null;
  const path = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return { path, why: String(reason ?? error.message) };
}
