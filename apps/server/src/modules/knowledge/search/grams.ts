import { isHan } from './runs.ts';

/**
 * Pairs of neighbouring characters. They see what the word segmentation cut elsewhere and what
 * was mistyped. Of Han runs also the single characters, which a paraphrase keeps when it reorders;
 * of other runs, spaces around them, so that beginnings and endings are told from middles.
 */
export function gramsOf(run: string): number[] {
  const grams: number[] = [];
  const han = isHan(run);
  const text = han ? run : ` ${run} `;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (han) grams.push(unit);
    if (at > 0) grams.push((text.charCodeAt(at - 1) << 16) | unit);
  }
  return grams;
}

/** A gram is one or two UTF-16 units in an integer: a key several times cheaper than a string. */
export function gramText(gram: number): string {
  const last = String.fromCharCode(gram & 0xffff);
  return isPair(gram) ? String.fromCharCode(gram >>> 16) + last : last;
}

export function isPair(gram: number): boolean {
  return gram >>> 16 !== 0;
}
