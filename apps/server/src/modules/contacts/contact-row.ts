import type { Attributes, Contact, Order } from '@lingxi/contract';

/** By what a row of a file names a contact: the first of them that is there. */
export interface ContactKey {
  externalId?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
}

/** A contact as a row of a file tells it; what it does not tell is undefined. */
export interface ContactRowInput extends ContactKey {
  name?: string | undefined;
  tier?: Contact['tier'] | undefined;
  tags?: string[] | undefined;
  /** Null removes a key. */
  attributes: Attributes;
}

export interface OrderRowInput {
  number: string;
  contact: ContactKey;
  status: Order['status'];
  items: Order['items'];
  totalCents: number;
  currency?: string | undefined;
  carrier?: string | undefined;
  trackingNumber?: string | undefined;
  placedAt: string;
}
