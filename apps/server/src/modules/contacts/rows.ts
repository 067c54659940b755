import type { Actor, Attributes, BlockReason, Contact, Locale, Order } from '@lingxi/contract';

export interface Page {
  url: string;
  title: string;
}

export interface Block {
  reason: BlockReason;
  note: string;
  byName: string | null;
}

export interface ContactRow {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  tier: Contact['tier'];
  locale: Locale | null;
  is_identified: boolean;
  /** Never holds null: a key set to null is removed. */
  attributes: Attributes;
  tags: string[];
  page: Page | null;
  /** Set for one that has become part of another: all that belonged to it is there. */
  merged_into_id: string | null;
  blocked_at: Date | null;
  blocked_until: Date | null;
  block: Block | null;
  last_seen_at: Date | null;
  created_at: Date;
}

export interface OrderRow {
  id: string;
  contact_id: string;
  number: string;
  status: Order['status'];
  items: Order['items'];
  total_cents: number;
  currency: string;
  carrier: string | null;
  tracking_number: string | null;
  placed_at: Date;
}

/** The id of a browser's visitor, or the id in the company's own system. */
export type IdentityKind = 'visitor' | 'user';

export interface NoteRow {
  id: string;
  contact_id: string;
  author_kind: 'agent' | 'system';
  author_id: string | null;
  author_name: string | null;
  text: string;
  created_at: Date;
  updated_at: Date | null;
}

export type ActType = 'merged' | 'merge_undone' | 'blocked' | 'unblocked';

/** What an act's line needs beside who and when. */
export interface ActDetails {
  otherId?: string;
  otherName?: string;
  reason?: BlockReason;
  note?: string;
  until?: string | null;
}

export interface ActRow {
  id: string;
  contact_id: string;
  type: ActType;
  merge_id: string | null;
  details: ActDetails;
  actor_kind: Actor['kind'];
  actor_id: string | null;
  actor_name: string | null;
  at: Date;
}

export interface EventRow {
  id: string;
  contact_id: string;
  name: string;
  properties: Attributes;
  at: Date;
}
