import type { Platform } from '../index.ts';
import { createFeed, type Feed } from './feed.ts';
import { createReactor, type Reactor } from './reactor.ts';
import type { Broadcast, Reaction, StoredEvent } from './types.ts';

export type { Broadcast, Reaction, ReactionResult, ReactionRun, StoredEvent } from './types.ts';

/** What has happened, told in two ways that are never mixed: reactions and broadcasts. */
export interface Outbox {
  listeners: readonly Reaction[];
  broadcasts: readonly Broadcast[];
  /** Tells this process at once; the other nodes by NOTIFY, or their poll. */
  committed(stored: readonly StoredEvent[]): void;
  readonly feed: Feed;
  readonly reactor: Reactor;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface OutboxOptions {
  platform: () => Platform;
  listeners: readonly Reaction[];
  broadcasts: readonly Broadcast[];
}

export function createOutbox({ platform, listeners, broadcasts }: OutboxOptions): Outbox {
  const feed = createFeed({ platform, deliver, onWake: () => reactor.wake() });
  const reactor = createReactor({ platform, listeners });

  function deliver(stored: StoredEvent) {
    for (const b of broadcasts) {
      if (b.on !== 'all' && !b.on.includes(stored.event.type)) continue;
      try {
        b.run(platform(), stored);
      } catch (error) {
        platform().log.error(
          { error, listener: b.name, eventId: stored.event.id },
          'broadcast failed',
        );
      }
    }
  }

  return {
    listeners,
    broadcasts,
    feed,
    reactor,
    committed(stored) {
      if (stored.length === 0) return;
      feed.committedHere(stored);
      reactor.wake();
    },
    async start() {
      await feed.start();
      reactor.start();
    },
    async stop() {
      await reactor.stop();
      await feed.stop();
    },
  };
}
