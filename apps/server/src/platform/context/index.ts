import type {
  Actor,
  EventPayloads,
  EventType,
  Locale,
  Permission,
  Role,
  Scope,
} from '@lingxi/contract';
import type { Kysely, Transaction } from 'kysely';
import type pg from 'pg';
import type { DB } from '../db/schema.generated.ts';
import type { Platform } from '../index.ts';
import type { StoredEvent } from '../outbox/types.ts';

/** Who calls, in which account, over what: handed through every verb. */
export interface Context {
  readonly platform: Platform;
  readonly accountId: string;
  readonly actor: Actor;
  readonly locale: Locale;
  /** What an agent may do and see; a bot, a job or a rule may do everything in its account. */
  readonly may: ReadonlySet<Permission> | 'everything';
  readonly scope: Scope;
  readonly teamIds: readonly string[];
  readonly requestId: string;
  /**
   * Set for a visitor: the inbox they came through, whether they proved who they are, and the
   * contact their token names, which may have become part of another since.
   */
  readonly visitor?: {
    readonly inboxId: string;
    readonly isIdentified: boolean;
    readonly cameAsId: string;
  };
  /** Set while an agent looks as a lower role would: rights and scope are that role's, and nothing is written. */
  readonly preview?: {
    readonly role: Role;
    readonly teamId: string | null;
    readonly ownRole: Role;
  };
  /** Queries go here: to the transaction when there is one. */
  readonly db: Kysely<DB>;
}

/** A context inside a transaction. Only here is there anything to publish: nothing is told before the commit. */
export interface TxContext extends Context {
  readonly db: Transaction<DB>;
  readonly isTransaction: true;
  publish<T extends EventType>(type: T, data: EventPayloads[T], of?: EventSubject): void;
  /** For an event that a hot statement has stored itself: told with the others, in their order. */
  announce(stored: StoredEvent): void;
  /** Runs once the transaction has committed; never when it rolled back. */
  afterCommit(run: () => void): void;
}

/** The conversation or contact an event is about: it orders the reactions and finds the audience. */
export interface EventSubject {
  conversationId?: string;
  contactId?: string;
}

/** A row of `pg` that a hot statement returns. */
export type Row = pg.QueryResultRow;
