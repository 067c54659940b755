import { z } from 'zod';
import type { ReasonCode } from '../reasons.ts';
import { text } from './shared.ts';

/** The same in both languages; the visitor sees theirs, or Chinese where it is missing. */
export const bothLanguages = <T extends z.ZodType>(one: T) => z.object({ zh: one, en: one });

/** What may stand between two braces each side; anything else is refused where it is written. */
export const botPlaceholders = ['bot.name', 'account.name'] as const;
/** Only where it is said that nobody works: when people are back, 「明天 9:00」. */
export const hoursPlaceholder = 'hours.opensAt';
export type BotPlaceholder = (typeof botPlaceholders)[number] | typeof hoursPlaceholder;

/** Every pair of braces names one of these. */
const knows = (names: readonly string[]) => (s: string) =>
  [...s.matchAll(/\{\{(.*?)\}\}/gs)].every((m) => names.includes(m[1]!.trim()));

const sentence = (max: number) =>
  text(max).refine(knows(botPlaceholders), { message: 'placeholder' satisfies ReasonCode });
export const spoken = (max: number) => bothLanguages(sentence(max));

/** One sentence a line: they take turns. */
export const botSentences = z.object({
  handoff: spoken(600),
  /** Asked for people in business hours, and nobody is there. */
  nobody: spoken(600),
  /** Asked for people out of hours. */
  closed: bothLanguages(
    text(600).refine(knows([...botPlaceholders, hoursPlaceholder]), {
      message: 'placeholder_hours' satisfies ReasonCode,
    }),
  ),
  notUnderstood: spoken(600),
  /** The question is solved, or the contact says goodbye. */
  closing: spoken(600),
});
export type BotSentences = z.infer<typeof botSentences>;

const letters = new Intl.Segmenter();
export const glyph = text(16).refine((s) => [...letters.segment(s)].length <= 1, {
  message: 'one_glyph' satisfies ReasonCode,
});
