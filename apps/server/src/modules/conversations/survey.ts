import { ratingHours, type SurveySettings, type SurveySubject } from '@lingxi/contract';
import type { ConversationRow } from './rows.ts';

export type Closing = 'by_agent' | 'confirmed' | 'quiet';

/** Is the contact asked for a rating? Whoever only fell silent is left alone. */
export function isAskedAfter(closing: Closing, when: SurveySettings['when']): boolean {
  if (closing === 'by_agent') return when === 'agent' || when === 'both';
  return closing === 'confirmed' && (when === 'bot' || when === 'both');
}

/** People are rated where one of them has spoken, the bot where it was alone. */
export const subjectOf = (hasAgentSpoken: boolean): SurveySubject =>
  hasAgentSpoken ? 'agent' : 'bot';

/** Until when the contact may think better of it; undefined before there is a rating. */
export const changeableUntil = (row: Pick<ConversationRow, 'rated_at'>): Date | undefined =>
  row.rated_at ? new Date(row.rated_at.getTime() + ratingHours * 3_600_000) : undefined;
