import { z } from 'zod';
import { channels } from '../capabilities.ts';
import { fileId, hoursId, inboxId, teamId } from '../ids.ts';
import { bothLanguages, botSentences, glyph, spoken } from './bot-words.ts';
import { instant, isText, notText, text } from './shared.ts';

/** A text in both languages; the visitor sees theirs, or Chinese where it is missing. */
export const bilingual = z.object({ zh: text(2000), en: text(2000) });

export const preChatField = z.object({
  key: z.enum(['name', 'email', 'phone', 'topic']),
  isRequired: z.boolean(),
});

/** After what a contact is asked for a rating: an agent closed it, or the bot on their word. */
export const surveyTimes = ['off', 'agent', 'bot', 'both'] as const;

export const surveySettings = z.object({
  when: z.enum(surveyTimes),
  /** Empty: the widget's own words, which name whom is rated. */
  question: z.object({ zh: text(120), en: text(120) }),
  hasComment: z.boolean(),
});
export type SurveySettings = z.infer<typeof surveySettings>;

/** The button that opens the panel; pixels from the edges of the window. */
export const launcher = z.object({
  shape: z.enum(['circle', 'pill']),
  /** Beside the icon of a pill. */
  label: bothLanguages(text(20)),
  offsetX: z.number().int().min(0).max(200),
  offsetY: z.number().int().min(0).max(200),
});

export const inboxSettings = z.object({
  /** Shown at the head of the widget. */
  title: bilingual,
  /** Under it; empty: that the bot is there. */
  subtitle: bothLanguages(text(60)),
  greeting: spoken(2000),
  /** `#rrggbb`; the text colour on it is computed. */
  brandColor: z.string().regex(/^#[0-9a-f]{6}$/i),
  /** What the widget looks like; a site that asks for one of its own goes before it. */
  theme: z.enum(['auto', 'light', 'dark']),
  /** A picture in place of the first character of the company's name. */
  logoFileId: fileId.nullable(),
  position: z.enum(['right', 'left']),
  launcher,
  isBotEnabled: z.boolean(),
  bot: z.object({
    /** Empty: 智能客服, Assistant. */
    name: bothLanguages(text(30)),
    /** One character beside its name; empty: the icon. */
    glyph,
  }),
  /** What the bot says besides answers; empty: the product's own sentences. */
  wording: botSentences,
  /** Handoffs of this inbox wait for this team. */
  teamId: teamId.nullable(),
  /** Anonymous conversations are refused. */
  requiresIdentity: z.boolean(),
  preChatFields: z.array(preChatField).max(4),
  /** Buttons offered before the first question. */
  quickReplies: z.array(bilingual).max(6),
  /** Exact origins (`https://shop.example`) that may show the widget; empty allows all. */
  allowedOrigins: z.array(z.url().max(200).refine(isText, notText)).max(50),
  /** Shown in the widget where no business hours are chosen. */
  hours: text(60),
  /** When people are there; null: always. A team's own go before them. */
  hoursId: hoursId.nullable(),
  /** Asked for people while nobody works: offer to leave a message, or let the contact wait. */
  outOfHours: z.enum(['leave_message', 'queue']),
  survey: surveySettings,
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
