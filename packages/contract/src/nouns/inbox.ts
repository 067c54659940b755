import { z } from 'zod';
import { channels } from '../capabilities.ts';
import { inboxId, teamId } from '../ids.ts';
import { instant, isText, notText, text } from './shared.ts';

/** A text in both languages; the visitor sees theirs, or Chinese where it is missing. */
export const bilingual = z.object({ zh: text(2000), en: text(2000) });

export const preChatField = z.object({
  key: z.enum(['name', 'email', 'phone', 'topic']),
  isRequired: z.boolean(),
});

export const inboxSettings = z.object({
  /** Shown at the head of the widget. */
  title: bilingual,
  greeting: bilingual,
  /** `#rrggbb`; the text colour on it is computed. */
  brandColor: z.string().regex(/^#[0-9a-f]{6}$/i),
  position: z.enum(['right', 'left']),
  isBotEnabled: z.boolean(),
  /** Handoffs of this inbox wait for this team. */
  teamId: teamId.nullable(),
  /** Anonymous conversations are refused. */
  requiresIdentity: z.boolean(),
  preChatFields: z.array(preChatField).max(4),
  /** Buttons offered before the first question. */
  quickReplies: z.array(bilingual).max(6),
  /** Exact origins (`https://shop.example`) that may show the widget; empty allows all. */
  allowedOrigins: z.array(z.url().max(200).refine(isText, notText)).max(50),
  hours: text(60),
});
export type InboxSettings = z.infer<typeof inboxSettings>;

export const inbox = z.object({
  id: inboxId,
  channel: z.enum(channels),
  name: z.string(),
  /** Names the inbox in the public script tag; not a secret. */
  publicKey: z.string(),
  settings: inboxSettings,
  createdAt: instant,
});
export type Inbox = z.infer<typeof inbox>;
