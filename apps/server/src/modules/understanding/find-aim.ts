import { asksForAgent } from './asks-for-agent.ts';
import { confirmation } from './confirmation.ts';
import { entities } from './entities.ts';
import { isFragment, joinPieces } from './is-fragment.ts';
import { fold, hasHan } from './normalise.ts';
import { smallTalk } from './small-talk.ts';

/** Characters and words that say nothing of a matter by themselves. */
const EMPTY_HAN = new Set(
  '的了吗呢吧啊呀哦嗯我你他她它们这那个是有在就都也还又再很太真好不没要想能会可以请问下一您给帮把被和跟与或但而因为所如果然后什么怎样么多少几到去来说看让叫做用对从上中',
);
const EMPTY_WORDS = new Set(
  'a an the i you he she it we they my your his her its our their me us them this that these those is are was were be been am do does did have has had can could will would should may might must not no yes and or but if then so of in on at to for from with by about as what when where which who why how there here please just very really any some want need know get got ok okay hi hello hey thanks thank'.split(
    ' ',
  ),
);

/** How much a text says of a matter: characters and words that carry content, each counted once. */
export function informationIn(text: string): number {
  const plain = fold(text);
  const han = new Set([...plain].filter((letter) => hasHan(letter) && !EMPTY_HAN.has(letter)));
  const words = new Set(
    (plain.match(/[a-z0-9][a-z0-9'-]*/g) ?? []).filter((word) => !EMPTY_WORDS.has(word)),
  );
  return han.size + 2 * words.size;
}

/** Enough to be a matter of its own: two Chinese words or two English ones. */
const TELLING = 3;
/** A later text is the new topic once it says this share of what the richest one says. */
const SHARE = 0.35;

/**
 * What the contact is after, in the contact's words: the latest text that says enough, in its
 * fullest wording, together with what it follows up. Undefined when nothing was asked.
 */
export function findAim(
  utterances: string[],
  now: Date,
): { main: string; followUp?: string } | undefined {
  const asked = utterances.map(withoutHandoff).filter((text) => isMatter(text, now));
  const richest = Math.max(0, ...asked.map(informationIn));
  const latest = asked.findLastIndex(
    (text) => informationIn(text) >= Math.max(TELLING, richest * SHARE) && !FOLLOWS_UP.test(text),
  );
  if (latest < 0) return asked.length > 0 ? { main: asked.at(-1) ?? '' } : undefined;
  const chosen = asked[latest] ?? '';
  const fullest = asked
    .filter((text) => isSameMatter(text, chosen))
    .reduce((best, text) => (informationIn(text) > informationIn(best) ? text : best), chosen);
  const followUp = asked.slice(latest + 1).findLast((text) => FOLLOWS_UP.test(text));
  return { main: fullest, ...(followUp && { followUp }) };
}

/** 那蓝色的呢, what about the blue one: means nothing without what came before. */
const FOLLOWS_UP = /^(?:那|那么|那要是|还有|另外呢)|呢[?？]?$|^(?:and|what about|how about|so)\b/i;

/** 我要退货，转人工 keeps 我要退货. */
function withoutHandoff(text: string): string {
  if (!asksForAgent(text)) return text;
  const clauses = text.split(/(?<=[，。！？；,.!?;\n])\s*/);
  return clauses
    .filter((clause) => !asksForAgent(clause) && !smallTalk(clause))
    .join('')
    .replace(/[，,；;\s]+$/, '');
}

function isMatter(text: string, now: Date): boolean {
  if (text.trim() === '' || smallTalk(text) || confirmation(text)) return false;
  if (isFragment(text) && informationIn(text) < TELLING) return false;
  return !isValueOnly(text, now) && informationIn(text) >= 2 && !ONLY_ABUSE.test(fold(text));
}

/** An answer to "your phone number?" is a value, not an aim. */
export function isValueOnly(text: string, now: Date): boolean {
  const rest = withoutEntities(text, now);
  return rest !== text && informationIn(rest.replace(LABELS, '')) < 2;
}

/** What a value is introduced by: 电话138…, my order number is … */
const LABELS =
  /电话|手机号?|号码|联系方式|邮箱|订单号?|快递单号|单号|编号|地址|姓名|\b(?:phone|mobile|number|e-?mail|address|order|name|tracking|it'?s)\b/gi;

const ONLY_ABUSE =
  /^(?:你们?|真是|简直|什么|太|真|就是|一群|这|的|都是|是|破|垃圾|骗子|差劲|恶心|无语|机器人|客服|公司|平台|店|服务|态度|差|烂|[\s，。！!,.])+$|^(?:you|are|this|is|the|such|so|bot|company|service|a|garbage|trash|useless|stupid|terrible|worst|scam|ridiculous|[\s,.!'])+$/;

function withoutEntities(text: string, now: Date): string {
  return entities(text, { now })
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

function isSameMatter(one: string, other: string): boolean {
  const a = contentOf(one);
  const b = contentOf(other);
  const shared = [...a].filter((part) => b.has(part)).length;
  return shared >= 2 && shared / Math.min(a.size, b.size) >= 0.5;
}

function contentOf(text: string): Set<string> {
  const plain = fold(text);
  const han = [...plain].filter((letter) => hasHan(letter) && !EMPTY_HAN.has(letter));
  const words = (plain.match(/[a-z0-9][a-z0-9'-]*/g) ?? []).filter(
    (word) => !EMPTY_WORDS.has(word),
  );
  return new Set([...han, ...words]);
}

/** Pieces sent one after another, without an answer between them, as one utterance each. */
export function utterancesOf(
  turns: { author: 'contact' | 'bot' | 'agent'; text: string }[],
): string[] {
  const groups: string[][] = [];
  turns.forEach((turn, index) => {
    if (turn.author !== 'contact') return;
    const last = groups.at(-1);
    const continues =
      turns[index - 1]?.author === 'contact' && last && isFragment(last.at(-1) ?? '');
    if (continues) last.push(turn.text);
    else groups.push([turn.text]);
  });
  return groups.map(joinPieces);
}
