import { joinPieces } from './is-fragment.ts';
import { hasHan } from './normalise.ts';
import type { SummaryWords } from './summary-words.ts';

const LONGEST = 90;
const QUESTION =
  /[?？]|吗|呢$|多久|多少|几[天个点号时次年月]|什么|怎么|如何|怎样|哪|谁|为什么|为啥|能不能|可不可以|是不是|有没有|会不会|是否|^(?:how|what|when|where|why|which|who|is|are|do|does|did|can|could|will|would|should|may|has|have)\b/i;
const REQUEST_ZH =
  /^(?:我|我们)?(?:就|现在)?(?:想要|想|要|需要|希望)(?!知道|了解|问)(?:你们?)?|^(?:请|麻烦|帮忙|帮我|给我|请帮我|麻烦帮我|能帮我)(?:给我|帮我)?/;
const REQUEST_EN =
  /^(?:i|we) (?:want|need|would like|wish)(?: you)? to |^i'd like to |^(?:please|kindly) |^(?:can|could) you (?:please )?/i;

const PRONOUNS_ZH: [RegExp, string][] = [
  [/^(?:我们?|俺)(?:的|这边|这里)?(?=\S)/, ''],
  [/^你们?(?:家|这|店里?)?的?(?=\S)/, ''],
  [/我们?的/g, '客户的'],
  [/(?<!自)我们?/g, '客户'],
  [/你们(?:家|店)?/g, '我方'],
];
const PRONOUNS_EN: [RegExp, string][] = [
  [/\b(?:i'm|i am)\b/gi, 'they are'],
  [/\bi was\b/gi, 'they were'],
  [/\bi've\b/gi, 'they have'],
  [/\bi'd\b/gi, 'they would'],
  [/\bi'll\b/gi, 'they will'],
  [/\bam i\b/gi, 'are they'],
  [/\bmyself\b/gi, 'themselves'],
  [/\bmy\b/gi, 'their'],
  [/\bmine\b/gi, 'theirs'],
  [/\bme\b/gi, 'them'],
  [/\bi\b/gi, 'they'],
];

/** A contact's words as an agent is told of them: 想了解：退款多久到账; Asks to: return their kettle. */
export function tellInThirdPerson(text: string, words: SummaryWords): string {
  const said = trimSaid(text);
  const isChinese = hasHan(said);
  const request = isChinese ? REQUEST_ZH : REQUEST_EN;
  // 能帮我查一下吗 is a request in the clothes of a question.
  const asked = said.replace(request, '');
  const isRequest = asked !== said && asked.length > 1;
  const isQuestion = QUESTION.test(isRequest ? asked : said) && (isChinese || !isRequest);
  const frame = isQuestion ? words.asks : isRequest ? words.requests : words.reports;
  const told = (isChinese ? PRONOUNS_ZH : PRONOUNS_EN).reduce(
    (current, [pattern, by]) => current.replace(pattern, by),
    isRequest ? asked : said,
  );
  return frame + shorten(told.replace(/[?？。.!！]+$/, ''));
}

/** The words without greeting and closing signs, for a quotation. */
export function quote(text: string): string {
  return shorten(trimSaid(text));
}

function trimSaid(text: string): string {
  return joinPieces([text])
    .replace(/\s+/g, ' ')
    .replace(/[，,；;\s]+$/, '')
    .trim();
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text;
}
