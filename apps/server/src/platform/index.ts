import type { Config } from './config/index.ts';
import type { DatabaseHandle } from './db/index.ts';
import type { FileStore } from './files/store.ts';
import type { Jobs } from './jobs/index.ts';
import type { Log } from './log/index.ts';
import type { Outbox } from './outbox/index.ts';
import type { OutgoingHttp } from './outgoing/index.ts';
import type { Secrets } from './secrets/index.ts';
import type { Sockets } from './sockets/index.ts';

export interface Clock {
  now(): Date;
}

/** Everything a verb may need that is not the product itself. One per process. */
export interface Platform {
  readonly config: Config;
  readonly nodeId: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly database: DatabaseHandle;
  readonly outbox: Outbox;
  readonly jobs: Jobs;
  readonly files: FileStore;
  readonly secrets: Secrets;
  readonly http: OutgoingHttp;
  readonly sockets: Sockets;
  /** Where browsers reach the program, without a slash at the end. */
  publicUrl(): string;
}
