import { z } from 'zod';
import { channels } from '../capabilities.ts';
import { contactId, conversationId, faqId, inboxId, messageId } from '../ids.ts';
import { tier } from './contact.ts';
import { status } from './conversation.ts';
import { author } from './message.ts';
import { instant } from './shared.ts';

/** What can be found, in the order in which it is shown. */
export const searchKinds = ['messages', 'notes', 'contacts', 'knowledge'] as const;
export const searchKind = z.enum(searchKinds);
export type SearchKind = z.infer<typeof searchKind>;

/** A text, and where the words of the search stand in it: start and length in UTF-16 units. */
export const markedText = z.object({
  text: z.string(),
  marks: z.array(z.tuple([z.number().int(), z.number().int()])),
});
export type MarkedText = z.infer<typeof markedText>;

/** A message or a note, with the part of its text that was found. */
export const foundMessage = z.object({
  id: messageId,
  conversationId,
  conversationNumber: z.number().int(),
  conversationStatus: status,
  inboxId,
  channel: z.enum(channels),
  contact: z.object({ id: contactId, name: z.string() }),
  /** Position in the conversation. */
  seq: z.number().int(),
  author,
  excerpt: markedText,
  at: instant,
});
export type FoundMessage = z.infer<typeof foundMessage>;

/**
 * What of a contact was found beside the name: a field of ours, one of its attributes, or an order
 * by its whole number.
 */
export const foundField = z.object({
  field: z.enum(['email', 'phone', 'order', 'attribute']),
  /** Of the attribute; null for a field of ours. */
  name: z.string().nullable(),
  value: markedText,
});

export const foundContact = z.object({
  id: contactId,
  name: markedText,
  found: foundField.nullable(),
  tier,
  isIdentified: z.boolean(),
  lastSeenAt: instant.nullable(),
  /** The latest one the caller may see. */
  lastConversationId: conversationId.nullable(),
});
export type FoundContact = z.infer<typeof foundContact>;

export const foundFaq = z.object({
  id: faqId,
  question: markedText,
  /** Of the answer, or of the similar question that was found. */
  excerpt: markedText,
  isPublished: z.boolean(),
  updatedAt: instant,
});
export type FoundFaq = z.infer<typeof foundFaq>;
