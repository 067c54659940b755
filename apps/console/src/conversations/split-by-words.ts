export interface Part {
  text: string;
  isHit: boolean;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Cuts a text where the words of a search stand in it, whatever their case. */
export function splitByWords(text: string, q: string): Part[] {
  const words = q.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [{ text, isHit: false }];
  // The longest first, so that 退款单 is not cut at 退款.
  const pattern = words
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  return text
    .split(new RegExp(`(${pattern})`, 'iu'))
    .map((part, i) => ({ text: part, isHit: i % 2 === 1 }))
    .filter((part) => part.text !== '');
}
