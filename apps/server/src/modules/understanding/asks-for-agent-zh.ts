import { mentionsInChinese, putsOffInChinese } from './asks-for-agent-zh-context.ts';
import { PEOPLE_REQUESTS } from './asks-for-agent-zh-people.ts';
import {
  BARE,
  NAMED_ONLY,
  REQUESTS,
  type Request,
  SOMEBODY,
  VOCATIVE,
  WISHED,
} from './asks-for-agent-zh-requests.ts';
import { TITLE_REQUESTS } from './asks-for-agent-zh-titles.ts';
import {
  COMPOUND,
  declines,
  type Found,
  speaksOfService,
  tells,
} from './asks-for-agent-zh-vetoes.ts';
import { STAFF } from './asks-for-agent-zh-words.ts';

/** What one clause says: it asks for a person, refuses one, or speaks of something else. */
export type Verdict = 'asks' | 'declines' | undefined;

const ALL_REQUESTS = [...REQUESTS, ...PEOPLE_REQUESTS, ...TITLE_REQUESTS];
const ENDS_IN_STAFF = new RegExp(`${STAFF}$`);

/** What one clause of Chinese says about being passed to a person; `isAlone`: nothing else was said. */
export function readChineseClause(clause: string, isAlone: boolean): Verdict {
  const verdict = readWish(clause, isAlone);
  if (verdict !== 'asks') return verdict;
  if (putsOffInChinese(clause)) return 'declines';
  return mentionsInChinese(clause) ? undefined : 'asks';
}

function readWish(clause: string, isAlone: boolean): Verdict {
  if (BARE.test(clause)) {
    const isVocative = VOCATIVE.test(clause) && !(isAlone && clause === '客服');
    return isVocative || (!isAlone && clause === '客服吗') ? undefined : 'asks';
  }
  if (isAlone && SOMEBODY.test(clause)) return 'asks';
  const verdicts = ALL_REQUESTS.flatMap((request) => readRequest(clause, request, isAlone));
  if (verdicts.length === 0) verdicts.push(...readRequest(clause, NAMED_ONLY, isAlone));
  if (verdicts.includes('asks')) return 'asks';
  return verdicts.includes('declines') ? 'declines' : undefined;
}

function readRequest(clause: string, request: Request, isAlone: boolean): Verdict[] {
  if (request.unless?.test(clause)) return [];
  return [...clause.matchAll(request.pattern)].map((found) => {
    const before = clause.slice(0, found.index);
    const after = clause.slice(found.index + found[0].length);
    if (request.isStory && !isWish(before, found[0], isAlone)) return undefined;
    return judge({ before, request: found[0], after }, request.isAgain ?? false);
  });
}

/** 联系客服 may open a story; it is a wish behind 怎么 or 帮我, as 转客服 or 叫客服, or all alone. */
function isWish(before: string, request: string, isAlone: boolean): boolean {
  return (
    WISHED.test(before) || /^[叫喊派让安请转接切呼召跳]/.test(request) || (isAlone && before === '')
  );
}

function judge(found: Found, isAgain: boolean): Verdict {
  if (declines(found)) return 'declines';
  const isCompound = ENDS_IN_STAFF.test(found.request) && COMPOUND.test(found.after);
  const isTale = !isAgain && tells(found);
  return isCompound || isTale || speaksOfService(found) ? undefined : 'asks';
}

/** A clause that takes back what was asked just before it. */
export function takesBackInChinese(clause: string): boolean {
  return /^(?:还是|现在|哦|啊|那|不过|但是?|后来|这会儿?|我)*(?:算了|不用|不必|不要|先不|取消|不转了|不了|不|没事了?|不需要|用不着)(?:了|吧|转了?|一下|谢谢|哈|啊|先|吗|麻烦|你|您|不用|不必|算了)*$/.test(
    clause,
  );
}
