import { z } from 'zod';
import { channels } from '../capabilities.ts';
import { agentId, contactId, conversationId, inboxId, teamId } from '../ids.ts';
import { tier } from './contact.ts';
import { author, handoffReason, summary } from './message.ts';
import { instant } from './shared.ts';

export const statuses = ['open', 'snoozed', 'resolved'] as const;
export const status = z.enum(statuses);
/** Who has the next word: the bot, nobody yet (waiting in a queue), or an agent. */
export const handlers = ['bot', 'queue', 'agent'] as const;
export const handler = z.enum(handlers);
export type Handler = z.infer<typeof handler>;

/** The desk's folders: 我的 / 排队 / 机器人 / 全部 / 已结束, and 已挂起. */
export const folders = ['mine', 'queue', 'bot', 'all', 'snoozed', 'resolved'] as const;
export const folder = z.enum(folders);
export type Folder = z.infer<typeof folder>;

/** Whom a contact rates after closing: the person who answered, or the bot alone. */
export const surveySubject = z.enum(['bot', 'agent']);
export type SurveySubject = z.infer<typeof surveySubject>;

/** Hours in which a contact may change a rating they gave. */
export const ratingHours = 24;

export const conversation = z.object({
  id: conversationId,
  /** Short number people can say: #1024. */
  number: z.number().int(),
  inboxId,
  channel: z.enum(channels),
  contact: z.object({
    id: contactId,
    name: z.string(),
    tier,
    isOnline: z.boolean(),
  }),
  status,
  handler,
  assigneeId: agentId.nullable(),
  teamId: teamId.nullable(),
  tags: z.array(z.string()),
  handoff: z.object({ reason: handoffReason, summary: summary.nullable(), at: instant }).nullable(),
  /** Set while it waits for an agent. */
  queuedAt: instant.nullable(),
  snoozedUntil: instant.nullable(),
  /** The contact's oldest message nobody has answered. */
  waitingSince: instant.nullable(),
  lastSeq: z.number().int(),
  lastMessage: z
    .object({
      author,
      kind: z.enum(['message', 'note', 'event']),
      preview: z.string(),
      at: instant,
    })
    .nullable(),
  /** Messages of the contact after the last one an agent has read. */
  unreadCount: z.number().int(),
  agentReadSeq: z.number().int(),
  contactReadSeq: z.number().int(),
  rating: z.number().int().nullable(),
  /** Null: nobody has asked for a rating, and none was given. */
  survey: z
    .object({
      of: surveySubject,
      askedAt: instant.nullable(),
      ratedAt: instant.nullable(),
      comment: z.string(),
    })
    .nullable(),
  resolvedAt: instant.nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type Conversation = z.infer<typeof conversation>;

export const draft = z.object({
  kind: z.enum(['message', 'note']),
  text: z.string(),
  updatedAt: instant,
});

/** The place in the queue, told to the visitor and kept true. */
export const queuePlace = z.object({
  position: z.number().int(),
  /** Null while there is nothing to base an estimate on. */
  estimatedWaitMinutes: z.number().int().nullable(),
});
export type QueuePlace = z.infer<typeof queuePlace>;

/** A conversation as its own visitor sees it. */
export const visitorConversation = z.object({
  id: conversationId,
  status,
  handler,
  agent: z.object({ id: agentId, name: z.string(), avatarUrl: z.string().nullable() }).nullable(),
  /** Null: not waiting, or nobody is there to wait for just now, or a message was left instead. */
  queue: queuePlace.nullable(),
  /** A message waits at the desk: the contact need not stay. */
  hasLeftMessage: z.boolean(),
  lastSeq: z.number().int(),
  agentReadSeq: z.number().int(),
  /** How far the contact has read, on any of their devices. */
  contactReadSeq: z.number().int(),
  rating: z.number().int().nullable(),
  /** Whom to ask about after closing; null: nothing is asked. */
  survey: z
    .object({
      of: surveySubject,
      comment: z.string(),
      /** Null until a rating was given. */
      changeableUntil: instant.nullable(),
    })
    .nullable(),
  createdAt: instant,
});
export type VisitorConversation = z.infer<typeof visitorConversation>;
