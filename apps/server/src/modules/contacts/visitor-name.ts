import type { Locale } from '@lingxi/contract';

/** Without I, O, 0 and 1: the name is read aloud. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const words: Record<Locale, string> = { zh: '访客', en: 'Visitor' };

/** 「访客 7K2Q」: made from the random end of the id, so it stays the same and can be recognised. */
export function visitorName(id: string, locale: Locale): string {
  let bits = Number.parseInt(id.slice(-5), 16);
  let code = '';
  for (let i = 0; i < 4; i++) {
    code += letters[bits & 31];
    bits >>= 5;
  }
  return `${words[locale]} ${code}`;
}

export const isVisitorName = (name: string, id: string): boolean =>
  (Object.keys(words) as Locale[]).some((locale) => name === visitorName(id, locale));
