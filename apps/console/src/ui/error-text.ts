import { ApiError } from '@lingxi/sdk';
import { textsOf } from '../locales/texts-of.ts';

/** The server words its refusals; all else is the network or a bug of ours. */
export function errorText(error: unknown): string {
  if (error instanceof ApiError && error.status > 0 && error.message !== error.code)
    return error.message;
  return textsOf('frame')('error.network');
}
