import type { Attributes, Contact, Locale, Order } from '@lingxi/contract';

export interface Page {
  url: string;
  title: string;
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
  page: Page | null;
  blocked_at: Date | null;
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
