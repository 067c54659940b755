import { normalise } from './normalise.ts';
import { PARTICLES, PHRASES, type SmallTalk } from './small-talk-words.ts';

export type { SmallTalk } from './small-talk-words.ts';

/** Which answer a text of several kinds gets: 好的谢谢 is thanks, 谢谢再见 a farewell. */
const STRONGEST_FIRST: SmallTalk[] = [
  'abuse',
  'who_are_you',
  'bye',
  'thanks',
  'praise',
  'still_there',
  'greeting',
  'acknowledge',
];

/** Longer than any chain of courtesies; longer texts say something. */
const LONGEST = 60;

const SHORT_FORMS: [RegExp, string][] = [
  [/\b(you|we|they)'?re\b/g, '$1 are'],
  [/\b(that|it|who|what|how|this)'s\b/g, '$1 is'],
  [/\bi'?m\b/g, 'i am'],
  [/\bi'll\b/g, 'i will'],
  [/\bu r\b|\bur\b/g, 'you are'],
];

const kinds = new Map<string, SmallTalk | 'particle'>();
for (const word of PARTICLES) kinds.set(word, 'particle');
for (const kind of STRONGEST_FIRST.toReversed()) {
  for (const phrase of PHRASES[kind].split(/\s*,\s*/)) kinds.set(phrase.trim(), kind);
}
const LONGEST_PHRASE = Math.max(...[...kinds.keys()].map((phrase) => phrase.length));

/**
 * The kind of small talk a text is, only when the whole text is that: 你好 greets, 你好，退款多久到
 * does not.
 */
export function smallTalk(text: string): SmallTalk | undefined {
  if (/^[\s?？]*[?？]$/.test(text)) return 'still_there';
  const emoji = readEmoji(text);
  if (emoji) return emoji;
  const found = readPhrases(plain(text));
  return found && STRONGEST_FIRST.find((kind) => found.has(kind));
}

function plain(text: string): string {
  const words = SHORT_FORMS.reduce(
    (current, [form, by]) => current.replace(form, by),
    normalise(text),
  );
  return words
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .replace(/'/g, '')
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .replace(/([啊哈嗯哦噢喂])\1{2,}/g, '$1$1')
    .trim();
}

/** Every way to cut the text into known phrases and particles; the first that reaches the end wins. */
function readPhrases(text: string): Set<SmallTalk> | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  const reached = new Map<number, Set<SmallTalk>>([[0, new Set()]]);
  for (let start = 0; start < text.length; start += 1) {
    const before = reached.get(start);
    if (!before) continue;
    for (let end = Math.min(text.length, start + LONGEST_PHRASE); end > start; end -= 1) {
      const kind = isWhole(text, start, end) ? kinds.get(text.slice(start, end)) : undefined;
      if (!kind) continue;
      const next = text[end] === ' ' ? end + 1 : end;
      if (!reached.has(next))
        reached.set(next, new Set(kind === 'particle' ? before : [...before, kind]));
    }
  }
  const found = reached.get(text.length);
  return found?.size ? found : undefined;
}

/** Latin words are taken whole: "hi" is not the beginning of "history". */
function isWhole(text: string, start: number, end: number): boolean {
  const isLatin = (index: number) => /[a-z0-9]/.test(text.charAt(index));
  const cutsStart = start > 0 && isLatin(start - 1) && isLatin(start);
  return !cutsStart && !(isLatin(end - 1) && isLatin(end));
}

const EMOJI: [RegExp, SmallTalk][] = [
  [/^(?:👌|👍|🆗|✅|🙂|😊|😄|😁|\[(?:OK|强|微笑|呲牙)\])+$/u, 'acknowledge'],
  [/^(?:🙏|\[(?:抱拳|合十)\])+$/u, 'thanks'],
  [/^(?:❤|🌹|💯|👏|😍|🥰|😘|💐|🎉|\[(?:玫瑰|爱心|鼓掌)\])+$/u, 'praise'],
  [/^(?:👋|\[(?:再见|拜拜)\])+$/u, 'greeting'],
  [/^(?:🖕|💩|🤬)+$/u, 'abuse'],
];

function readEmoji(text: string): SmallTalk | undefined {
  const signs = text.replace(/\s|\p{Variation_Selector}|\u200d|\p{Emoji_Modifier}/gu, '');
  return EMOJI.find(([pattern]) => pattern.test(signs))?.[1];
}
