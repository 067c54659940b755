import { mentionsInEnglish, putsOffInEnglish } from './asks-for-agent-en-context.ts';
import { ELSEWHERE, PEOPLE_REQUESTS } from './asks-for-agent-en-people.ts';
import {
  ANYONE,
  BARE,
  BARE_BUT_NO_WISH,
  NAMED_ONLY,
  REQUESTS,
} from './asks-for-agent-en-requests.ts';
import { TITLE_REQUESTS } from './asks-for-agent-en-titles.ts';
import {
  ANOTHER_TRADE,
  asksAboutService,
  COMPOUND,
  isReport,
  REFUSED,
  RHETORICAL,
  STORY,
  SUPPOSED,
} from './asks-for-agent-en-vetoes.ts';
import type { Verdict } from './asks-for-agent-zh.ts';

/** What one clause of English says about being passed to a person; `isAlone`: nothing else was said. */
export function readEnglishClause(clause: string, isAlone: boolean): Verdict {
  const verdict = readWish(clause, isAlone);
  if (verdict !== 'asks') return verdict;
  if (putsOffInEnglish(clause)) return 'declines';
  return mentionsInEnglish(clause) ? undefined : 'asks';
}

function readWish(clause: string, isAlone: boolean): Verdict {
  if (isAlone && ANYONE.test(clause)) return 'asks';
  if (BARE.test(clause) && !BARE_BUT_NO_WISH.test(clause)) return 'asks';
  const requests = ELSEWHERE.test(clause)
    ? REQUESTS
    : [...REQUESTS, ...PEOPLE_REQUESTS, ...TITLE_REQUESTS];
  const verdicts = requests.flatMap((pattern) => readRequest(clause, pattern));
  if (verdicts.length === 0) verdicts.push(...readRequest(clause, NAMED_ONLY));
  if (verdicts.includes('asks')) return 'asks';
  return verdicts.includes('declines') ? 'declines' : undefined;
}

function readRequest(clause: string, pattern: RegExp): Verdict[] {
  return [...clause.matchAll(pattern)].map((found) => judge(clause, found.index, found[0]));
}

function judge(clause: string, start: number, request: string): Verdict {
  const before = clause.slice(0, start);
  if (REFUSED.test(before) && !RHETORICAL.test(before)) return 'declines';
  if (
    /^ (?:is |are )?(?:not|no longer|never) (?:needed|necessary|required|wanted)/.test(
      clause.slice(start + request.length),
    )
  )
    return 'declines';
  if (COMPOUND.test(clause.slice(start + request.length))) return undefined;
  if (ANOTHER_TRADE.test(before + request)) return undefined;
  if (asksAboutService(clause) || isReport(clause)) return undefined;
  if (/(?:\bi am (?:still )?|^)$/.test(before) && /^(?:talking|speaking|chatting)/.test(request))
    return undefined;
  const isStory = STORY.test(before) && !request.startsWith('asked for');
  return SUPPOSED.test(before) || isStory ? undefined : 'asks';
}

/** A clause that takes back what was asked just before it. */
export function takesBackInEnglish(clause: string): boolean {
  return /^(?:oh |ok |well |no )*(?:never ?mind|nvm|forget (?:it|that|about it)|no need(?: to)?|cancel(?: that| it)?|no|no thanks|scratch that|not (?:needed|necessary|anymore|now)|do not|i am (?:fine|good|ok|okay)|it is (?:fine|ok|okay))(?: thanks| thank you| then| anymore)?$/.test(
    clause,
  );
}
