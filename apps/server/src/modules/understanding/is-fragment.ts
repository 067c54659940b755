import { asksForAgent } from './asks-for-agent.ts';
import {
  ANNOUNCES_EN,
  ANNOUNCES_ZH,
  COMPLETE_EN,
  COMPLETE_ZH,
  DANGLES_EN,
  DANGLES_ZH,
  NAMED_ZH,
  STUB_EN,
  STUB_ZH,
  TOPIC_ZH,
} from './fragment-words.ts';
import { hasHan, normalise } from './normalise.ts';
import { smallTalk } from './small-talk.ts';

const OPENS =
  '(?:你好|您好|哈[喽啰]|在吗|亲|喂|hi|hello|hey|good morning|good afternoon|good evening)';
const ALL_ZH = new RegExp(
  `^(?:${OPENS}[啊呀,，。!！~ ]*)*(?:${ANNOUNCES_ZH}[啊呀呢吧的哈,，。!！~ ]*)+$`,
);
const ALL_EN = new RegExp(`^(?:${OPENS}(?: there)?[ ,.!]*)*(?:${ANNOUNCES_EN})$`);
const LEAD_ZH = new RegExp(
  `^(?:${OPENS}[啊呀,，。.!！~ ]*)+|^(?:请问(?:一下|下)?|(?:我)?(?:想|要)?(?:请)?(?:问|咨询|请教)(?:一下|下|个问题)+|我想问(?:问)?|麻烦问(?:一下|下)|有个问题|打扰一下|(?:那个|就是|是这样的)(?=[,，。 ]))[啊呀哈,，。:：~ ]*`,
);
const LEAD_EN =
  /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening))(?: there| everyone| team)?\b[ ,.!:]*)+|^(?:(?:i have|i've got|just) a (?:quick |small )?question|quick question|excuse me|i (?:want|would like|need) to ask(?: you)?(?: something)?|i just wanted to ask|can i ask (?:you )?(?:something|a question)|sorry to bother you|so|um+|well|please)\b[ ,.!:?-]*(?=.)/i;

/**
 * Whether a text only announces that more is coming (你好, 我想问, 关于昨天那个订单), so that an
 * answer should wait a moment. A whole question never is.
 */
export function isFragment(text: string): boolean {
  const plain = normalise(text);
  if (plain === '' || asksForAgent(plain)) return false;
  if (OPENS_MORE.test(plain)) return true;
  const kind = smallTalk(text);
  if (kind) return kind === 'greeting' || kind === 'still_there';
  return hasHan(plain) ? isChineseFragment(plain) : isEnglishFragment(plain);
}

/** Small talk by its letters, but only ever the beginning of something. */
const OPENS_MORE = /^(?:对了|就是|那个|还有|另外|然后)[\s,，.。…]*$/;

/** A comma, a colon or dots at the end say that the sentence goes on. */
const GOES_ON = /(?:[,，、:：;；]|\.{2,}|…|。{2,}|--|—)\s*$/;

function isChineseFragment(text: string): boolean {
  const bare = text.replace(/[\s,，、。.…~!！:：;；—-]+$/u, '').trim();
  if (ALL_ZH.test(bare) || DANGLES_ZH.test(bare) || STUB_ZH.test(bare)) return true;
  if (COMPLETE_ZH.test(bare) && !TOPIC_ONLY.test(bare)) return false;
  return GOES_ON.test(text) || TOPIC_ZH.test(bare) || NAMED_ZH.test(bare);
}

/** 关于退货 names a matter though 退 usually makes a request. */
const TOPIC_ONLY =
  /^(?:我?想?(?:问|咨询)?(?:一下|下)?)?(?:关于|有关|针对|至于)(?!.*(?:怎|多|几|什么|哪|吗|[?？]|能|可以|[坏错丢碎]|没)).{1,14}$/;

function isEnglishFragment(text: string): boolean {
  const bare = text
    .replace(/[\s,.…!:;-]+$/u, '')
    .replace(/'m\b/g, ' am')
    .replace(/'s\b/g, ' is')
    .replace(/'ve\b/g, ' have')
    .replace(/'d\b/g, ' would')
    .replace(/'/g, '');
  if (
    ALL_EN.test(bare.replace(/\?$/, '').replace(/[,.!]+/g, '')) ||
    DANGLES_EN.test(bare) ||
    STUB_EN.test(bare)
  )
    return true;
  return GOES_ON.test(text) && !COMPLETE_EN.test(bare);
}

/**
 * The pieces of one question as one text, without greetings and announcements:
 * 你好 / 我想问 / 退款多久到 becomes 退款多久到.
 */
export function joinPieces(texts: string[]): string {
  const pieces = texts.map((text) => text.trim()).filter((text) => text !== '');
  const kept = pieces.map(withoutLead).filter((piece) => piece !== '' && !isEmptyPiece(piece));
  if (kept.length === 0) return pieces.at(-1) ?? '';
  return kept.reduce(join).replace(/[,，、…:：]+$/u, '');
}

function isEmptyPiece(piece: string): boolean {
  const plain = normalise(piece);
  const kind = smallTalk(piece);
  if (kind) return true;
  if (asksForAgent(plain)) return false;
  const bare = plain.replace(/[\s,，、。.…~!！?？:：;；—-]+$/u, '');
  return hasHan(plain) ? ALL_ZH.test(bare) : ALL_EN.test(bare.replace(/[',.!]+/g, ''));
}

function withoutLead(piece: string): string {
  const lead = hasHan(piece) ? LEAD_ZH : LEAD_EN;
  let rest = piece;
  for (let round = 0; round < 3; round += 1) {
    const shorter = rest.replace(lead, '').trim();
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  return rest;
}

function join(before: string, after: string): string {
  if (/[，。！？、；：,.!?;:]$/.test(before))
    return hasHan(before + after) ? before + after : `${before} ${after}`;
  if (!hasHan(before + after)) return `${before} ${after}`;
  return DANGLES_ZH.test(before) || STUB_ZH.test(before) ? before + after : `${before}，${after}`;
}
