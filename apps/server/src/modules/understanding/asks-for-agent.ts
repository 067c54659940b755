import { readEnglishClause, takesBackInEnglish } from './asks-for-agent-en.ts';
import { asksAgainInEnglish } from './asks-for-agent-en-context.ts';
import { dropCitations, mendChinese, mendEnglish } from './asks-for-agent-spelling.ts';
import { readChineseClause, takesBackInChinese, type Verdict } from './asks-for-agent-zh.ts';
import { asksAgainInChinese } from './asks-for-agent-zh-context.ts';
import { hasHan, normalise } from './normalise.ts';
import { spellChinese, spellEnglish } from './spell-agent-words.ts';
import { plainEnglish } from './spell-english.ts';
import { splitClauses } from './split-clauses.ts';

interface Reading {
  clause: (clause: string, isAlone: boolean) => Verdict;
  takesBack: (clause: string) => boolean;
  asksAgain: (clause: string, before: string) => boolean;
}

const CHINESE: Reading = {
  clause: readChinese,
  takesBack: takesBackInChinese,
  asksAgain: asksAgainInChinese,
};
const ENGLISH: Reading = {
  clause: readEnglishClause,
  takesBack: takesBackInEnglish,
  asksAgain: asksAgainInEnglish,
};

/** 你是机器人还是真人: the second half must not be read as a wish. */
const WHO_ARE_YOU =
  /你们?(?:到底|究竟)?是(?:不是)?(?:机器|真人|人工|ai|人)|\b(?:are you|you are|if you'?re?|is this|am i (?:talking|speaking|chatting))\b/;
/** Clauses that say nothing, so that what stands beside them still stands alone. */
const GREETS =
  /^(?:喂+|你好啊?|您好|在吗|在不在|亲|哈[喽啰]|请问|hello|hi|hey|yo|excuse me|please|pls|plz)$/;
const OR_ELSE = /^(?:还是|或|or\b|a\b|an\b|real\b|live\b)/;

/** A wish for a person stands early or in a short text; longer ones are pasted documents. */
const LONGEST = 1000;

/**
 * Whether a contact asks to be passed to a person, in any wording, in Chinese, English or a
 * mixture. A refusal (不用转人工了), a report (刚才人工客服说可以退) and a question about the
 * service (人工客服几点上班) do not ask.
 */
export function asksForAgent(text: string): boolean {
  const plain = normalise(dropCitations(text.slice(0, LONGEST)));
  const chinese = spellChinese(hasHan(plain) ? mendChinese(plain) : plain);
  const verdicts: Verdict[] = [];
  if (hasHan(chinese)) verdicts.push(read(chinese, CHINESE));
  if (/[a-z]{2}/.test(plain))
    verdicts.push(read(plainEnglish(mendEnglish(spellEnglish(plain))), ENGLISH));
  return verdicts.includes('asks') && !verdicts.includes('declines');
}

/** The last word counts: 转人工，算了不用了 no longer asks, 不用了，还是转人工吧 does. */
function read(text: string, reading: Reading): Verdict {
  const clauses = splitClauses(text).filter((clause) => !GREETS.test(clause));
  let verdict: Verdict;
  clauses.forEach((clause, index) => {
    if (OR_ELSE.test(clause) && WHO_ARE_YOU.test(clauses[index - 1] ?? '')) return;
    if (verdict === 'asks' && reading.takesBack(clause)) verdict = 'declines';
    else if (reading.asksAgain(clause, clauses.slice(0, index).join(' '))) verdict = 'asks';
    else verdict = reading.clause(clause, clauses.length === 1) ?? verdict;
  });
  return verdict;
}

function readChinese(clause: string, isAlone: boolean): Verdict {
  const verdict = readChineseClause(clause.replace(/[^\p{L}\p{N}]/gu, ''), isAlone);
  if (verdict === 'asks') return verdict;
  // A space often stands for a full stop (机器人没用 人工), and often for nothing (不用 转人工).
  const [, before, last] = /^(.*) (\S+)$/.exec(clause) ?? [];
  if (
    !before ||
    !last ||
    /(?:不[用要想]?|别|不需要|没必要|拒绝|取消|没有?|是|are you|is this)$/.test(before)
  )
    return verdict;
  return /^[转找要]?(?:人工|真人)/.test(last)
    ? (readChineseClause(last, false) ?? verdict)
    : verdict;
}
