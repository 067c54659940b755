import type { ClientFrame, closeCodes, ServerFrame } from '@lingxi/contract';
import type { Environment } from './environment.ts';

/** One open way to the server: a socket, or a stream with posted commands. */
export interface Line {
  send(frame: ClientFrame): void;
  close(): void;
}

export interface LineOptions {
  baseUrl: string;
  token?: string;
  cursor?: string;
  environment: Environment;
  onFrame(frame: ServerFrame): void;
  /** Called once, with the close code where there is one and 0 otherwise. */
  onClose(code: number): void;
}
export type OpenLine = (options: LineOptions) => Line;

export const notSignedIn: (typeof closeCodes)['notSignedIn'] = 4001;
export const rateLimited: (typeof closeCodes)['rateLimited'] = 4007;
