import { entities } from './entities.ts';

/** Numbers, addresses and dates say which case it is, not what is asked: 订单 LX2026 还没到 asks 还没到. */
const NAMED = /(?:我的)?(?:订单|单号|运单|快递单?|手机|电话)(?:编?号码?)?(?:是|为|[:：])?\s*$/;

export function withoutEntities(text: string, now: Date): string {
  let rest = '';
  let at = 0;
  for (const { start, end, kind } of entities(text, { now })) {
    if (kind === 'amount' || kind === 'date') continue;
    rest += text.slice(at, start).replace(NAMED, '');
    at = end;
  }
  rest += text.slice(at);
  return rest.replace(/^[\s，,。.：:]+|\s+$/g, '').replace(/\s{2,}/g, ' ');
}
