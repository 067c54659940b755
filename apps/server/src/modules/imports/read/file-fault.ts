import type { ReasonCode } from '@lingxi/contract';

/** Why a file as a whole cannot be read; told to the one who sent it. */
export class FileFault extends Error {
  override name = 'FileFault';
  readonly reason: ReasonCode;
  constructor(reason: ReasonCode) {
    super(reason);
    this.reason = reason;
  }
}
