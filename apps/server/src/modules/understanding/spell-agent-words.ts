import { hasHan } from './normalise.ts';
import { spellPinyin } from './spell-pinyin.ts';

type Rule = [pattern: RegExp, replacement: string];

const GAP = '[^\\p{L}\\p{N}]{1,3}';

/** 转.人.工, 转 人 工, 客*服: signs put inside a word to slip past a filter, or by a slow input. */
const SPLIT: Rule[] = [
  [new RegExp(`转${GAP}(?=(?:接${GAP})?(?:人|真|客))`, 'gu'), '转'],
  [new RegExp(`(?<=转)接${GAP}(?=人|真|客)`, 'gu'), '接'],
  [new RegExp(`(?<!器)人${GAP}工`, 'gu'), '人工'],
  [new RegExp(`(?<=人工)${GAP}(?=客)`, 'gu'), ''],
  [new RegExp(`客${GAP}服`, 'gu'), '客服'],
  [new RegExp(`真${GAP}人`, 'gu'), '真人'],
];

/** Spoken and chat forms of the little words. */
const COLLOQUIAL: Rule[] = [
  [/咋(?!样)|肿么|怎麽/g, '怎么'],
  [/啥/g, '什么'],
  [/木有/g, '没有'],
  [/阔以/g, '可以'],
];

/** Half characters, half pinyin: 转ren工, 人gong, 人工kf. */
const HALF_PINYIN: Rule[] = [
  [/(?<![a-z])zhuan(?=人|客|真)/g, '转'],
  [/人 ?gong(?![a-z])|(?<![a-z])ren ?工/g, '人工'],
  [/客 ?fu(?![a-z])|(?<![a-z])ke ?服/g, '客服'],
  [/真 ?ren(?![a-z])|(?<![a-z])zhen ?人/g, '真人'],
];

// A homophone counts only where the word ends or goes on as the real one would: 转入公司账户,
// 转入工资卡 and 专人工作 are words of their own.
const ENDS =
  '(?=$|[^\\p{L}\\p{N}]|客服|客户服务|服务|坐席|台|处理|吧|啊|呀|呢|嘛|吗|么|哦|啦|谢|一下|可以|好吗|行吗|快|急|来|在吗|请)';
const HOMOPHONES: Rule[] = [
  [
    new RegExp(`[转传专赚砖撰啭](?:接)?[人入仁任认忍]{1,2}[工公功供共攻宫弓土]{1,2}${ENDS}`, 'gu'),
    '转人工',
  ],
  [/[人入仁任][公功供共工](?=客服|克服|课服|客府|客福|客户$)/g, '人工'],
  [
    /(?<=[要找接])[入仁任][公功工](?=$|[^\p{L}\p{N}])|(?<=[要找接])人[公功供](?=$|[^\p{L}\p{N}])/gu,
    '人工',
  ],
  [/(?<=人工|[找转要])(?:克服|课服|客府|客福|客付)|(?<=人工)客户$/g, '客服'],
  [/[珍针贞][人仁](?=客服|$)/g, '真人'],
  [/转{2,}/g, '转'],
  [/(?<=人)工{2,}/g, '工'],
  [/(?<=转)人{2,}/g, '人'],
  [/(?<=客)服{2,}(?!务)/g, '服'],
  [/(?<!手|化)工人(?=客服)/g, '人工'],
  [/转工人(?=$)/g, '转人工'],
];

/** English words inside a Chinese sentence, and Chinese ones inside an English sentence. */
const INTO_CHINESE: Rule[] = [
  [
    /\b(?:no need(?: to| for)?|do ?n[o']?t(?: need| want)?|do not(?: need| want)?)(?![a-z])/g,
    '不用',
  ],
  [/\balready\b/g, '已经'],
  [/\b(?:price|cost|fee)\b/g, '价格'],
  [/\bphone number\b/g, '电话'],
  [/\b(?:transfer|connect|switch)(?: me)?(?: over)?(?: to)?\b/g, '转'],
  [/\b(?:(?:i|we) )?(?:want|need|would like|wanna)(?: to)?\b|\bgive me\b|\bget me\b/g, '要'],
  [/\b(?:talk|speak|chat)(?: to| with)?\b/g, '找'],
  [
    /(?<!travel |estate |insurance )\b(?:real |live |human )?(?:human|agent|representative|rep|operator)\b|\b(?:real|live) person\b|\bcustomer service\b/g,
    '人工',
  ],
  [/\b(?:ai|bot|robot|chat ?bot)\b/g, '机器人'],
  [/\b(?:please|pls|plz|thanks|thx|thank you|a|an|the|ok|hi|hello|hey|now|asap)\b/g, ''],
];

const INTO_ENGLISH: Rule[] = [
  [/人工客服|真人客服|人工|真人|活人/g, ' human '],
  [/客服/g, ' customer service '],
  [/已经|刚才|刚刚|之前|昨天|上次/g, ' previously '],
  [/多少钱|价格|收费/g, ' cost '],
  [/几点|营业时间/g, ' what time '],
  [/机器人/g, ' bot '],
  [/不用|不要|不需要/g, ' do not '],
  [/谢谢|谢啦|请|吧|一下|啊|呢/g, ' '],
  [/吗/g, ' ? '],
];

function apply(text: string, rules: readonly Rule[]): string {
  return rules.reduce((current, [pattern, by]) => current.replace(pattern, by), text);
}

/** Spelling of the words around 转人工 put right: split signs, pinyin and homophones. */
export function spellChinese(text: string): string {
  const spelled = apply(
    spellPinyin(apply(apply(apply(text, COLLOQUIAL), SPLIT), HALF_PINYIN)),
    HALF_PINYIN,
  );
  return apply(hasHan(spelled) ? apply(spelled, INTO_CHINESE) : spelled, HOMOPHONES);
}

/** A mixed sentence with the words for people in English, as the English matcher reads it. */
export function spellEnglish(text: string): string {
  return apply(text, INTO_ENGLISH);
}
