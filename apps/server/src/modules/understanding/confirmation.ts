import { AROUND, NO, YES } from './confirmation-words.ts';
import { hasHan, normalise } from './normalise.ts';

const phrases = (table: string) => table.split(',').map((phrase) => phrase.trim());
const no = phrases(NO);
const yes = phrases(YES);
const longestFirst = (words: string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => (hasHan(word) ? word : `(?<![a-z])${word}(?![a-z])`));

const around = `(?:${longestFirst(AROUND).join('|')}| )*`;
const said = (words: string[]) => `${around}(?:${longestFirst(words).join('|')})`;
const ALL_NO = new RegExp(`^(?:${said(no)}${around})+$`);
/** Phrases that say no whatever stands behind them: 没解决我的退款. A lone 没有 may open a question. */
const SURE_NO = new RegExp(
  `^${said(no.filter((phrase) => /解决|没.*用$|帮[助到]|答非|help|solved|resolved|not work/.test(phrase)))}(?!过|的)`,
);
const ALL_YES = new RegExp(`^(?:${said(yes)}${around})+$`);

/** Another question follows, so the text is not (only) an answer: 解决了，另外发票怎么开. */
const ASKS_MORE =
  /[?？]|怎么(?!办|都|还|也|样)|如何|多久|多少|几[天个点]|什么时候|哪[里个些儿]|能不能|可不可以|可以.+吗|吗$|\b(?:how|what|when|where|which|who|can i|could i|do you)\b/;
/** 解决了吗 said back, a tag or a doubt is no answer. */
const DOUBTS =
  /^(?:解决了|有用|有帮助|好了|可以了|搞定了?)[吗么嘛][?？]*$|^(?:不知道|不清楚|不确定|等一下|稍等|我试试|我看看|maybe|not sure|i do not know|dunno|idk|let me (?:try|check|see))/;
/** A promise or a part of the whole answers nothing yet: 解决了一半. */
const HALF = /一半|一部分|部分|只解决|half|partly|partially/;

/** What a contact answers to 解决了吗 or "did this help?", when the text is such an answer. */
export function confirmation(text: string): 'yes' | 'no' | undefined {
  const sign = readSign(text);
  if (sign) return sign;
  const plain = normalise(text)
    .replace(/\b(do|does|did|is|are|was|has|have|would|could|should)n'?t\b/g, '$1 not')
    .replace(/\b(can)'?t\b/g, '$1 not')
    .replace(/\b(that|it|what)'s\b/g, '$1 is')
    .replace(/\bi'?m\b/g, 'i am')
    .replace(/([a-z])\1{2,}/g, '$1$1');
  const clauses = plain
    .split(/[^\p{L}\p{N}? ]+|(?<=\p{Script=Han}) (?=\p{Script=Han})/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  return readWords(clauses);
}

function readWords(clauses: string[]): 'yes' | 'no' | undefined {
  const asked = clauses.join(' ');
  const words = asked.replaceAll('?', '').trim();
  if (words === '' || DOUBTS.test(words) || /^[你您]们?好/.test(words)) return undefined;
  if (HALF.test(words)) return 'no';
  if (ALL_YES.test(words)) return asked.includes('?') ? undefined : 'yes';
  if (ENDS_WELL.test(words)) return startsWithYes(asked);
  const [first = '', ...rest] = clauses;
  if (ALL_NO.test(first.replaceAll('?', ''))) return asksAnew(rest.join(' ')) ? undefined : 'no';
  return SURE_NO.test(words) && !ASKS_MORE.test(asked) ? 'no' : startsWithYes(asked);
}

/** 没问题了, 没错, not bad: they begin as a no and mean yes. */
const ENDS_WELL =
  /^(?:没(?:有)?(?:问题|事|错)|不错|不用了?|不需要|no (?:problem|worries|more|thanks|thank|need)|not bad)/;

/** 没有，怎么退款 asks anew; 没有，还是打不开怎么办 only repeats. */
function asksAnew(rest: string): boolean {
  return ASKS_MORE.test(rest) && !/还是|仍然|一样|怎么办|still/.test(rest);
}

/** 解决了，谢谢你的耐心解答: a yes and nothing to answer behind it. */
function startsWithYes(words: string): 'yes' | undefined {
  const opening =
    /^(?:解决了|已解决|已经解决了?|问题解决了|搞定了?|弄好了|可以了|有用|很?有帮助|没问题了|yes|yep|yeah|solved|resolved|fixed|it works|that (?:works|worked|helped)|it helped|all good)(?![a-z])/;
  const rest = words.replace(opening, '');
  if (rest === words || ASKS_MORE.test(rest)) return undefined;
  return /但|可是|不过|还是|又|另外|还有|没|不|\b(?:but|not|still|however|another|also|except)\b/.test(
    rest,
  )
    ? undefined
    : 'yes';
}

function readSign(text: string): 'yes' | 'no' | undefined {
  const signs = text.replace(/\s|\p{Variation_Selector}|\p{Emoji_Modifier}/gu, '');
  if (/^(?:👍|👌|✅|🆗|🙏|❤|💯|😊|\[(?:OK|强|抱拳)\])+$/u.test(signs)) return 'yes';
  return /^(?:👎|❌|🙅‍?[♀♂]?|😡|\[(?:弱|NO)\])+$/u.test(signs) ? 'no' : undefined;
}
