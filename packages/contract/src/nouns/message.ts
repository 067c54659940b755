import { z } from 'zod';
import { conversationId, faqId, fileId, messageId } from '../ids.ts';
import { limits } from '../limits.ts';
import type { ReasonCode } from '../reasons.ts';
import { instant, text } from './shared.ts';

export const attachment = z.object({
  fileId,
  name: z.string(),
  mime: z.string(),
  bytes: z.number().int(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  /** Unguessable and expiring: ask for the message again when it has run out. */
  url: z.string(),
});
export type Attachment = z.infer<typeof attachment>;

export const quickReply = z.object({
  label: text(120, 1),
  text: text(500, 1),
  faqId: faqId.optional(),
});
export type QuickReply = z.infer<typeof quickReply>;

export const card = z.object({
  title: text(200, 1),
  lines: z.array(text(200)).max(4).default([]),
  imageUrl: text(500).nullable().default(null),
  priceCents: z.number().int().nullable().default(null),
  currency: text(3).default('CNY'),
  actions: z
    .array(z.object({ label: text(40, 1), url: text(1000, 1) }))
    .max(3)
    .default([]),
});

/** What the handoff tells the agent: see `summary` for the parts it is made of. */
export const summary = z.object({
  aim: z.string(),
  tried: z.array(z.string()),
  values: z.array(z.object({ label: z.string(), value: z.string() })),
  orders: z.array(z.string()),
  mood: z.string(),
  moodEvidence: z.string().nullable().default(null),
  text: z.string(),
});
export type Summary = z.infer<typeof summary>;

export const handoffReasons = [
  'asked',
  'not_understood',
  'unhelpful',
  'complaint',
  'left_message',
  'bot_off',
] as const;
export const handoffReason = z.enum(handoffReasons);
export type HandoffReason = z.infer<typeof handoffReason>;

/** What a system line (`kind: 'event'`) says; the client words it in its own language. */
export const systemEvent = z.object({
  type: z.enum([
    'handed_off',
    'queued',
    'assigned',
    'transferred',
    'handed_back',
    'snoozed',
    'woken',
    'resolved',
    'reopened',
    'left_queue',
    'rated',
    'identified',
    'contact_merged',
    'contact_separated',
  ]),
  reason: handoffReason.optional(),
  byName: z.string().optional(),
  toName: z.string().optional(),
  teamName: z.string().optional(),
  note: z.string().optional(),
  until: instant.optional(),
  rating: z.number().int().optional(),
  /** Whom a rating is about. */
  of: z.enum(['bot', 'agent']).optional(),
  /** The contact has thought better of an earlier rating. */
  isChanged: z.boolean().optional(),
  /** The bot closed it because the contact said that it is solved. */
  isConfirmed: z.boolean().optional(),
});
export type SystemEvent = z.infer<typeof systemEvent>;

export const messageContent = z.object({
  attachments: z.array(attachment).optional(),
  quickReplies: z.array(quickReply).optional(),
  /** The knowledge an answer came from. */
  source: z.object({ faqId, title: z.string() }).optional(),
  /** Set on an answer that asks 「有帮助吗」; null until the contact says. */
  helpful: z.boolean().nullable().optional(),
  card: card.optional(),
  /** The client shows a form that becomes a message when sent. */
  form: z.enum(['leave_message']).optional(),
  event: systemEvent.optional(),
  /** The faq behind the button the contact pressed. */
  chosenFaqId: faqId.optional(),
});
export type MessageContent = z.infer<typeof messageContent>;

export const author = z.object({
  kind: z.enum(['contact', 'agent', 'bot', 'system']),
  id: z.string().nullable(),
  name: z.string().nullable(),
});
export type Author = z.infer<typeof author>;

export const message = z.object({
  id: messageId,
  conversationId,
  /** Position in the conversation: 1, 2, 3 … without gaps. Notes and system lines count too. */
  seq: z.number().int(),
  /** `message` both sides see, `note` only agents, `event` a system line. */
  kind: z.enum(['message', 'note', 'event']),
  author,
  text: z.string(),
  content: messageContent,
  /** The id the sender made; a repeat under it returns the first result. */
  clientId: z.string().nullable(),
  createdAt: instant,
});
export type Message = z.infer<typeof message>;

/** A client-made id: unique for its sender. */
export const clientId = z
  .string()
  .regex(/^[\w:.-]{8,100}$/, 'must be 8 to 100 letters, digits, _ : . -');

const sendable = z.object({
  clientId,
  text: text(limits.messageCharacters).default(''),
  fileIds: z.array(fileId).max(limits.attachmentsPerMessage).default([]),
});
const notEmpty = (m: { text: string; fileIds: string[] }) =>
  m.text.trim() !== '' || m.fileIds.length > 0;
const emptyMessage = { message: 'empty_message' satisfies ReasonCode, path: ['text'] };

export const visitorMessage = sendable
  .extend({
    conversationId: conversationId.optional(),
    chosenFaqId: faqId.optional(),
  })
  .refine(notEmpty, emptyMessage);
export const agentMessage = sendable
  .extend({ kind: z.enum(['message', 'note']).default('message') })
  .refine(notEmpty, emptyMessage);
