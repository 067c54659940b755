import type { EventType, LingxiEvent } from '@lingxi/contract';
import type { Platform } from '../index.ts';

export interface StoredEvent {
  accountId: string;
  conversationId: string | null;
  contactId: string | null;
  event: LingxiEvent;
}

/** What a reaction may ask for instead of being finished. */
export type ReactionResult = undefined | { againInMs: number };

export interface ReactionRun {
  platform: Platform;
  accountId: string;
  event: LingxiEvent;
  /** 1 at the first try. */
  attempt: number;
}

/**
 * Runs once per cluster for each event, in order within a conversation. Whatever it writes carries
 * an id derived from the event, so that a repeat after a crash changes nothing.
 */
export interface Reaction {
  name: string;
  on: readonly EventType[];
  /** Decided when the event is stored, so that events nobody reacts to cost no row. */
  when?: (event: LingxiEvent) => boolean;
  /** The same condition for the statement that stores messages: the conversation's handlers. */
  onlyHandlers?: readonly ('bot' | 'queue')[];
  /** Starts this much later than the event. */
  delayMs?: number;
  /** Does not wait for earlier reactions of the same conversation. */
  isUnordered?: boolean;
  run(run: ReactionRun): Promise<ReactionResult | undefined>;
}

/** Runs on every node for each event; best effort, no retry. Must not throw. */
export interface Broadcast {
  name: string;
  on: readonly EventType[] | 'all';
  run(platform: Platform, stored: StoredEvent): void;
}
