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
  [/\bsb\b/g, 'somebody'],
  [/\b(?:some one|some1|sum1)\b/g, 'someone'],
  [/\b(?:any one|any1)\b/g, 'anyone'],
];

/** Words that add force or manners and nothing else. */
const FILLERS =
  /\b(?:please|pls|plz|kindly|just|simply|really|actually|immediately|now|asap|directly|straight ?away|already|the (?:hell|fuck)|on earth|in the world|fucking|fuckin|freaking|goddamn|damn|bloody|maybe|perhaps|right now|right away|also|at once|urgently|literally|honestly|first)\b/g;

const MISSPELT: Rule[] = [
  [/\b(?:hu+m+a+n+|humna|huamn|hunan|hooman|humen|hman|huma|humam|uman|himan)\b/g, 'human'],
  [/\b(?:agnet|agant|aget|agen|agetn|agentt|ajent|angent)\b/g, 'agent'],
  [/\b(?:persn|peron|perosn|persno|pearson|preson|persion)\b/g, 'person'],
  [
    /\b(?:repr?[eai]?s[ea]?n[tae]+t?[aei]*t?[ia]*ves?|represent[ia]tive|representitve|representive|representitive)\b/g,
    'representative',
  ],
  [/\b(?:operater|oprator|opperator|operetor)\b/g, 'operator'],
  [/\b(?:tlk|tak|takl|tallk|tal|talkk)(?= (?:to|with))/g, 'talk'],
  [/\b(?:speek|speack|spek|spaek|spk|peak)(?= (?:to|with))/g, 'speak'],
  [/\b(?:conect|connet|conncet|connnect|conenct)\b/g, 'connect'],
  [/\b(?:tranfer|transfere?|trasnfer|tansfer|transffer)\b/g, 'transfer'],
  [/\b(?:c[ou]+st[uo]m[ae]r|custmer|cutomer|customr|cust)(?= (?:service|support|care))/g, 'customer'],
  [/\b(?:servise|servcie|sevice)\b/g, 'service'],
  [/\b(?:some ?body|sombody|sumone|somone|smone)\b/g, 'someone'],
  [/\b(?:reall?|rael) (?=person|human|agent|people)/g, 'real '],
  [/\b(?:manger|maneger)\b/g, 'manager'],
];

/** Lower-case English with short forms written out, fillers dropped and common slips corrected. */
export function plainEnglish(text: string): string {
  const written = [...SHORT_FORMS, ...MISSPELT].reduce(
    (current, [pattern, by]) => current.replace(pattern, by),
    text.replace(/([a-z])\1{2,}/g, '$1').replace(/"/g, ' ').replace(/ - /g, ', '),
  );
  return written
    .replace(FILLERS, ' ')
    .replace(/[-/]/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/(?:^|(?<=[.!?])) ?,/g, '')
    .trim();
}
