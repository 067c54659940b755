/**
 * The steps every text takes before it is cut, in this order. Folding traditional to simplified
 * characters belongs at the end of this list: it maps character to character, so nothing after
 * it has to know.
 */
const steps: readonly ((text: string) => string)[] = [
  // NFKC folds full-width letters, digits and punctuation to their common forms.
  (text) => text.normalize('NFKC'),
  (text) => text.toLowerCase(),
  spellOutContractions,
  mendSlips,
];

/** The form in which utterances, questions and account words are compared. */
export function normalize(text: string): string {
  return steps.reduce((result, step) => step(result), text);
}

/** "can't" and "cannot" must meet, and the "s" of "order's" must not become a word. */
function spellOutContractions(text: string): string {
  if (!/['’]/.test(text)) return text;
  return text
    .replace(/’/g, "'")
    .replace(/\bcan't\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/'(?:s|m|re|ve|ll|d)\b/g, '');
}

/** What input methods and people mix up all the time, on both sides of the comparison. */
function mendSlips(text: string): string {
  return text.replaceAll('帐', '账').replace(/(?<=优惠|代金|折扣|抵用)卷/g, '券');
}
