import {
  BARE,
  NAMED_ONLY,
  REQUESTS,
  type Request,
  SOMEBODY,
  VOCATIVE,
  WISHED,
} from './asks-for-agent-zh-requests.ts';
import {
  AFTERWARDS,
  ASKS_ABOUT,
  ASKS_WHEN,
  CALLED_OFF,
  COMPOUND,
  CONDITION,
  OBLIGED,
  OBLIGED_AFTER,
  OBLIGED_BEFORE,
  PASSED_AGAINST_WILL,
  PAST_BEFORE,
  REFUSED,
  REPORTED,
  RHETORICAL,
  THREATENS,
  TOLD,
  URGES,
} from './asks-for-agent-zh-vetoes.ts';
import { STAFF } from './asks-for-agent-zh-words.ts';

/** What one clause says: it asks for a person, refuses one, or speaks of something else. */
export type Verdict = 'asks' | 'declines' | undefined;

/** 为什么找不到人工: the person is missed, not refused. */
const CANNOT = /不[了到上进通成]/;
const ENDS_IN_STAFF = new RegExp(`${STAFF}$`);

/** What one clause of Chinese says about being passed to a person; `isAlone`: nothing else was said. */
export function readChineseClause(clause: string, isAlone: boolean): Verdict {
  if (BARE.test(clause)) {
    const isVocative = VOCATIVE.test(clause) && !(isAlone && clause === '客服');
    return isVocative || (!isAlone && clause === '客服吗') ? undefined : 'asks';
  }
  if (isAlone && SOMEBODY.test(clause)) return 'asks';
  const verdicts = REQUESTS.flatMap((request) => readRequest(clause, request, isAlone));
  if (verdicts.length === 0) verdicts.push(...readRequest(clause, NAMED_ONLY, isAlone));
  if (verdicts.includes('asks')) return 'asks';
  return verdicts.includes('declines') ? 'declines' : undefined;
}

function readRequest(clause: string, request: Request, isAlone: boolean): Verdict[] {
  if (request.unless?.test(clause)) return [];
  return [...clause.matchAll(request.pattern)].map((found) => {
    const before = clause.slice(0, found.index);
    if (request.isStory && !isWish(before, found[0], isAlone)) return undefined;
    return judge(before, found[0], clause.slice(found.index + found[0].length));
  });
}

/** 联系客服 may open a story; it is a wish behind 怎么 or 帮我, as 转客服 or 叫客服, or all alone. */
function isWish(before: string, request: string, isAlone: boolean): boolean {
  return (
    WISHED.test(before) || /^[叫喊派让安请转接切呼召跳]/.test(request) || (isAlone && before === '')
  );
}

function judge(before: string, request: string, after: string): Verdict {
  if (!CANNOT.test(request) && REFUSED.test(before) && !RHETORICAL.test(before)) {
    return THREATENS.test(after) && /[不没]\S{0,3}$/.test(before) ? 'asks' : 'declines';
  }
  if (PASSED_AGAINST_WILL.test(before) && (/^了/.test(after) || !/给我$/.test(before))) return 'declines';
  if (/正在$/.test(before)) return undefined;
  if (CALLED_OFF.test(after)) return 'declines';
  if (ENDS_IN_STAFF.test(request) && COMPOUND.test(after)) return undefined;
  if (AFTERWARDS.test(after) || REPORTED.test(after)) return undefined;
  if (
    TOLD.test(before) ||
    ASKS_ABOUT.test(after) ||
    ASKS_WHEN.test(before) ||
    CONDITION.test(before)
  )
    return undefined;
  if (OBLIGED_BEFORE.test(before) && OBLIGED_AFTER.test(after)) return undefined;
  if (OBLIGED.test(request) && /[^我想可以能否]$/.test(before) && /^[吗么]$/.test(after)) return undefined;
  if (/^(?:关掉?|关闭|取消|退出|停止|去掉|屏蔽)/.test(request) && /(?:怎么|如何|怎样|在哪)$/.test(before)) return undefined;
  const past = PAST_BEFORE.exec(before);
  return past && !URGES.test(past[1] ?? '') ? undefined : 'asks';
}

/** A clause that takes back what was asked just before it. */
export function takesBackInChinese(clause: string): boolean {
  return /^(?:还是)?(?:算了|不用|不必|不要|先不|取消|不转了|不了|不|没事了?|不需要|用不着)(?:了|吧|转了?|一下|谢谢|哈|啊|先|吗|麻烦|你|您|不用|不必|算了)*$/.test(
    clause,
  );
}
