const vowel = /[aeiouy]/;

/**
 * Light English stemming: plurals and the endings of verbs only. Both sides of a comparison pass
 * through it, so a stem need not be a word ("deliveri"), it only has to be the same one.
 */
export function stem(word: string): string {
  // Model names (x2, p5pro) and the shortest words keep their form.
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  return stripVerbEnding(stripPlural(word))
    .replace(/([^aeiou])y$/, '$1i')
    .replace(/([^aeiou])e$/, '$1')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

function stripPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function stripVerbEnding(word: string): string {
  const ending = /(?:ing|(?<!e)ed)$/.exec(word);
  if (!ending) return word;
  const base = word.slice(0, ending.index);
  return base.length < 3 || !vowel.test(base) ? word : base;
}
