type Rule = [pattern: RegExp, replacement: string];

/** Short forms written out, so that "not" is one word wherever it stands. */
const SHORT_FORMS: Rule[] = [
  [/\bcan'?t\b|\bcannot\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should|need)n'?t\b/g, '$1 not'],
  [/\bi'?m\b/g, 'i am'],
  [/\bi'd\b|\bid(?= (?:like|rather|prefer|love))/g, 'i would'],
  [/\bi'?ve\b/g, 'i have'],
  [/\bi'll\b/g, 'i will'],
  [/\b(you|we|they)'re\b/g, '$1 are'],
  [/\b(he|she|it|that|there|where|what|who)'s\b/g, '$1 is'],
  [/\bwanna\b/g, 'want to'],
  [/\bgonna\b/g, 'going to'],
  [/\blemme\b/g, 'let me'],
  [/\bgimme\b/g, 'give me'],
  [/\bgotta\b/g, 'got to'],
  [/\bu\b/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\b2(?= (?:an?|the|some|any|your?|human|agent|real|live|person|rep)\b)/g, 'to'],
  [/\bw(?:\/ ?| )(?=[a-z])/g, 'with '],
  [/\bsb\b|\bsome ?body\b/g, 'somebody'],
  [/\bsome ?(?:one|1)\b|\bsum ?(?:one|1)\b|\bsmone\b/g, 'someone'],
  [/\bany ?(?:one|1)\b/g, 'anyone'],
  [/\bhooman\b|\bhu+m+a+n+\b/g, 'human'],
  [/\bcust(?= (?:service|support|care)\b)/g, 'customer'],
  [/\brepr?[aeis]+s[a-z]*t[a-z]*ve(s?)\b/g, 'representative$1'],
  [/\b(?:tlk|tak|tal|takl)(?= (?:to|with)\b)/g, 'talk'],
  [/\b(?:spk|spek)(?= (?:to|with)\b)/g, 'speak'],
  [/\bpeak(?= to (?:an?|the|your|someone|human|agent)\b)/g, 'speak'],
];

/** Words that add force or manners and nothing else. */
const FILLERS =
  /\b(?:please|pls|plz|plss|kindly|just|simply|really|actually|immediately|now|asap|directly|straight ?away|already|the (?:hell|fuck)|on earth|in the world|fucking|fuckin|freaking|goddamn|damn|bloody|maybe|perhaps|right now|right away|also|at once|urgently|literally|honestly|first)\b/g;

/** The words a slip of the fingers must not hide. */
const KEY_WORDS =
  'human agent person representative operator customer service support connect transfer someone manager supervisor talk speak chat'.split(
    ' ',
  );
/** Words of their own that lie one letter from a key word. */
const OWN_WORDS = new Set(
  'humane humans humana agents argent regent persons persona parson operators operated customers services serviced supports connects transfers managers manages managed supervisors speaks speck sneak steak tall tale task tank walk balk stalk talks talky chats char chap chart cheat what that coat hat cha'.split(
    ' ',
  ),
);

/** Lower-case English with short forms written out, fillers dropped and slips corrected. */
export function plainEnglish(text: string): string {
  const readable = text
    .replace(/([a-z])\1{2,}/g, '$1')
    .replace(/"/g, ' ')
    .replace(/ - /g, ', ');
  const written = SHORT_FORMS.reduce(
    (current, [pattern, by]) => current.replace(pattern, by),
    readable,
  );
  return written
    .replace(/[a-z]{4,}/g, correct)
    .replace(FILLERS, ' ')
    .replace(/[-/]/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/(?:^|(?<=[.!?])) ?,/g, '')
    .trim();
}

function correct(word: string): string {
  if (OWN_WORDS.has(word) || KEY_WORDS.includes(word)) return word;
  return KEY_WORDS.find((key) => isSlip(word, key)) ?? word;
}

/** One letter swapped, doubled, dropped or wrong; in short words only swapped, for lack of letters. */
function isSlip(word: string, key: string): boolean {
  if (Math.abs(word.length - key.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === key[start]) start += 1;
  let end = 0;
  while (end < Math.min(word.length, key.length) - start && word.at(-1 - end) === key.at(-1 - end))
    end += 1;
  const typed = word.slice(start, word.length - end);
  const meant = key.slice(start, key.length - end);
  const isSwap = typed.length === 2 && typed === `${meant[1]}${meant[0]}`;
  if (key.length < 5) return isSwap;
  return isSwap || (typed.length <= 1 && meant.length <= 1);
}
