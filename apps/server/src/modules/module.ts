import type { FastifyInstance } from 'fastify';
import type { Route } from '../platform/http/route.ts';
import type { Platform } from '../platform/index.ts';
import type { Job } from '../platform/jobs/index.ts';
import type { Broadcast, Reaction } from '../platform/outbox/index.ts';

/** What a module gives the program besides the functions other modules call. */
export interface Module {
  routes?: readonly Route[];
  /** Once per cluster for each event. */
  reactions?: readonly Reaction[];
  /** On every node for each event. */
  broadcasts?: readonly Broadcast[];
  jobs?: readonly Job[];
  /** What is not an endpoint of the contract: files, sockets, pages. */
  serve?(app: FastifyInstance, platform: Platform): void;
  /** Before the program listens: load what has to be in memory, hook onto the sockets. */
  start?(platform: Platform): Promise<void>;
}
