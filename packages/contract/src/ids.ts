import { z } from 'zod';

/** A string that names one kind of thing: ids of different nouns do not mix by mistake. */
type Flavor<F extends string> = string & { readonly __id?: F };

/**
 * All ids are UUIDv7: made by whoever creates the thing, sortable by creation time. Who writes one
 * in capitals means the same thing, and what compares ids as texts must not see two.
 */
const id = <F extends string>() =>
  z.uuid().toLowerCase() as unknown as z.ZodType<Flavor<F>, Flavor<F>>;

export const accountId = id<'Account'>();
export const agentId = id<'Agent'>();
export const teamId = id<'Team'>();
export const contactId = id<'Contact'>();
export const inboxId = id<'Inbox'>();
export const conversationId = id<'Conversation'>();
export const messageId = id<'Message'>();
export const faqId = id<'Faq'>();
export const fileId = id<'File'>();
export const eventId = id<'Event'>();
export const categoryId = id<'Category'>();
export const apiKeyId = id<'ApiKey'>();
export const sessionId = id<'Session'>();
export const hoursId = id<'Hours'>();
export const cannedResponseId = id<'CannedResponse'>();
export const contactNoteId = id<'ContactNote'>();
export const contactMergeId = id<'ContactMerge'>();
export const importId = id<'Import'>();
export const tagId = id<'Tag'>();

export type AccountId = Flavor<'Account'>;
export type AgentId = Flavor<'Agent'>;
export type TeamId = Flavor<'Team'>;
export type ContactId = Flavor<'Contact'>;
export type ContactMergeId = Flavor<'ContactMerge'>;
export type InboxId = Flavor<'Inbox'>;
export type ConversationId = Flavor<'Conversation'>;
export type MessageId = Flavor<'Message'>;
export type FaqId = Flavor<'Faq'>;
export type FileId = Flavor<'File'>;
export type ImportId = Flavor<'Import'>;
export type TagId = Flavor<'Tag'>;
export type EventId = Flavor<'Event'>;
export type HoursId = Flavor<'Hours'>;
