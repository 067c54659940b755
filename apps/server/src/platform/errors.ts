import {
  type ErrorBody,
  type ErrorCode,
  type ErrorDetails,
  errors,
  type Locale,
} from '@lingxi/contract';

/** Expected: the caller asked for something that cannot be done. Told to them, not reported. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** Something outside failed (a channel, a mail server, a model): worth another try later. */
export class OutsideError extends Error {
  override name = 'OutsideError';
}

export function errorBody(
  code: ErrorCode,
  details: ErrorDetails,
  locale: Locale,
  requestId?: string,
): ErrorBody {
  const message = errors[code][locale].replace(/\{(\w+)\}/g, (_, k: string) =>
    k === 'requestId' ? (requestId ?? '') : String(details[k] ?? ''),
  );
  return {
    error: {
      code,
      message,
      ...(Object.keys(details).length > 0 ? { details } : {}),
      ...(requestId ? { requestId } : {}),
    },
  };
}
