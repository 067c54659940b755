import type { FoundContact, MarkedText } from '@lingxi/contract';
import { maskEmail, maskPhone } from '../contacts/mask.ts';

/** What the profile masks is masked here too; what was typed is known already and stays marked. */
export function maskFound(found: NonNullable<FoundContact['found']>): MarkedText {
  const { text, marks } = found.value;
  if (found.field === 'attribute' || found.field === 'order') return found.value;
  const masked = found.field === 'phone' ? maskPhone(text) : maskEmail(text);
  // Of another length the marks would stand elsewhere.
  if (masked.length !== text.length) return { text: masked, marks: [] };
  return {
    text: marks.reduce((shown, [start, length]) => reveal(shown, text, start, length), masked),
    marks,
  };
}

const reveal = (shown: string, text: string, start: number, length: number) =>
  shown.slice(0, start) + text.slice(start, start + length) + shown.slice(start + length);
