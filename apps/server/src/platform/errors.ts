import {
  type ErrorBody,
  type ErrorCode,
  type ErrorDetails,
  errors,
  type Locale,
  type ReasonCode,
  reasons,
} from '@lingxi/contract';

/** Sentences of ours are named by their code; anything else is said as it is. */
export const reasonIn = (reason: string, locale: Locale): string =>
  Object.hasOwn(reasons, reason) ? reasons[reason as ReasonCode][locale] : reason;

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
  const reason = details.reason;
  const told =
    typeof reason === 'string' ? { ...details, reason: reasonIn(reason, locale) } : details;
  const message = errors[code][locale].replace(/\{(\w+)\}/g, (_, k: string) =>
    k === 'requestId' ? (requestId ?? '') : String(told[k] ?? ''),
  );
  return {
    error: {
      code,
      message,
      ...(Object.keys(told).length > 0 ? { details: told } : {}),
      ...(requestId ? { requestId } : {}),
    },
  };
}
