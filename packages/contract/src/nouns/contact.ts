import { z } from 'zod';
import { contactId, contactMergeId, contactNoteId, conversationId } from '../ids.ts';
import { limits } from '../limits.ts';
import { author } from './message.ts';
import { attributes, instant, isText, locale, notText, text } from './shared.ts';

export const tiers = ['standard', 'silver', 'gold', 'vip'] as const;
export const tier = z.enum(tiers);

export const contactTag = z
  .string()
  .trim()
  .min(1)
  .max(limits.tagCharacters)
  .refine(isText, notText);
export const contactTags = z.array(contactTag).max(limits.tagsPerContact);

export const blockReasons = ['spam', 'abuse', 'fraud', 'other'] as const;
export const blockReason = z.enum(blockReasons);
export type BlockReason = z.infer<typeof blockReason>;

export const contactBlock = z.object({
  reason: blockReason,
  note: z.string(),
  /** Null: until somebody lifts it. */
  until: instant.nullable(),
  /** Null where the system did it. */
  byName: z.string().nullable(),
});
export type ContactBlock = z.infer<typeof contactBlock>;

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
  tags: z.array(z.string()),
  /** The contact this one has become part of; its belongings are there. */
  mergedIntoId: contactId.nullable(),
  blockedAt: instant.nullable(),
  /** While blocked: why, by whom, until when. */
  block: contactBlock.nullable(),
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

export const contactNote = z.object({
  id: contactNoteId,
  contactId,
  author,
  text: z.string(),
  /** Whether the caller may change or delete it. */
  mayChange: z.boolean(),
  createdAt: instant,
  updatedAt: instant.nullable(),
});
export type ContactNote = z.infer<typeof contactNote>;

/** What can be chosen when two contacts become one. */
export const mergeFields = ['name', 'email', 'phone', 'tier', 'locale'] as const;
export type MergeField = (typeof mergeFields)[number];

const side = z.enum(['into', 'from']);
export type MergeSide = z.infer<typeof side>;

/** For each field whose value stays; left out, the preview's own choice. */
export const mergeChoices = z
  .object({ name: side, email: side, phone: side, tier: side, locale: side })
  .partial();
export type MergeChoices = z.infer<typeof mergeChoices>;

export const mergePreview = z.object({
  into: contact,
  from: contact,
  /** What the contact will be without any choice. */
  result: contact,
  fields: z.array(
    z.object({
      field: z.enum(mergeFields),
      into: z.string().nullable(),
      from: z.string().nullable(),
      wins: side,
    }),
  ),
  /** Attributes of both with different values: the one that stays keeps its own. */
  attributes: z.array(z.object({ key: z.string(), into: z.string(), from: z.string() })),
  moves: z.object({
    identities: z.number().int(),
    conversations: z.number().int(),
    orders: z.number().int(),
    events: z.number().int(),
    notes: z.number().int(),
  }),
  /** Running conversations that will be resolved, because one inbox runs one per contact. */
  closes: z.array(z.object({ id: conversationId, number: z.number().int() })),
});
export type MergePreview = z.infer<typeof mergePreview>;

export const contactActTypes = ['merged', 'merge_undone', 'blocked', 'unblocked'] as const;

const inTime = { id: z.uuid(), at: instant };

/** One line of what happened around a contact. */
export const timelineItem = z.discriminatedUnion('kind', [
  z.object({
    ...inTime,
    kind: z.literal('conversation'),
    conversation: z.object({
      id: conversationId,
      number: z.number().int(),
      channel: z.string(),
      status: z.enum(['open', 'snoozed', 'resolved']),
      handler: z.enum(['bot', 'queue', 'agent']),
      assigneeName: z.string().nullable(),
      tags: z.array(z.string()),
      preview: z.string(),
      rating: z.number().int().nullable(),
      lastSeq: z.number().int(),
    }),
  }),
  z.object({ ...inTime, kind: z.literal('order'), order }),
  z.object({ ...inTime, kind: z.literal('event'), name: z.string(), properties: attributes }),
  z.object({ ...inTime, kind: z.literal('note'), note: contactNote }),
  z.object({
    ...inTime,
    kind: z.literal('act'),
    type: z.enum(contactActTypes),
    by: author,
    mergeId: contactMergeId.nullable(),
    /** A merge that can no longer be undone, because it was. */
    isUndone: z.boolean(),
    otherName: z.string().nullable(),
    reason: blockReason.nullable(),
    note: z.string(),
    until: instant.nullable(),
  }),
]);
export type TimelineItem = z.infer<typeof timelineItem>;
export const timelineKinds = ['conversation', 'order', 'event', 'note', 'act'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** What a contact adds up to; each number is counted, none is estimated. */
export const contactTotals = z.object({
  conversations: z.number().int(),
  openConversations: z.number().int(),
  orders: z.number().int(),
  events: z.number().int(),
  notes: z.number().int(),
  acts: z.number().int(),
  /** Orders that were paid and not refunded or cancelled, by currency, most orders first. */
  spent: z.array(
    z.object({ currency: z.string(), cents: z.number().int(), orders: z.number().int() }),
  ),
  refunds: z.number().int(),
  ratings: z.object({ count: z.number().int(), average: z.number().nullable() }),
});
export type ContactTotals = z.infer<typeof contactTotals>;

export const contactIdentity = z.object({
  kind: z.enum(['visitor', 'user']),
  externalId: z.string(),
  createdAt: instant,
});
export type ContactIdentity = z.infer<typeof contactIdentity>;
