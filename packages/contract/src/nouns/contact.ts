import { z } from 'zod';
import { contactId } from '../ids.ts';
import { attributes, instant, locale, text } from './shared.ts';

export const tiers = ['standard', 'silver', 'gold', 'vip'] as const;
export const tier = z.enum(tiers);

export const contact = z.object({
  id: contactId,
  /** A made-up but stable name (「访客 7K2Q」) until the visitor is identified. */
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  avatarUrl: z.string().nullable(),
  tier,
  locale: locale.nullable(),
  /** False for a visitor who has not been identified. */
  isIdentified: z.boolean(),
  attributes,
  blockedAt: instant.nullable(),
  lastSeenAt: instant.nullable(),
  createdAt: instant,
});
export type Contact = z.infer<typeof contact>;

export const orderStatuses = [
  'pending_payment',
  'paid',
  'shipped',
  'delivered',
  'refunding',
  'refunded',
  'cancelled',
] as const;

export const orderItem = z.object({
  sku: text(64),
  name: text(200),
  quantity: z.number().int().min(1).max(10_000),
  imageUrl: text(500).nullable().default(null),
});

export const order = z.object({
  id: z.uuid(),
  contactId,
  number: z.string(),
  status: z.enum(orderStatuses),
  items: z.array(orderItem),
  totalCents: z.number().int(),
  currency: z.string(),
  carrier: z.string().nullable(),
  trackingNumber: z.string().nullable(),
  placedAt: instant,
});
export type Order = z.infer<typeof order>;
