import { entities } from './entities.ts';
import { fold } from './normalise.ts';
import type { Language, SummaryWords } from './summary-words.ts';
import { tellMoney } from './tell-values.ts';

export interface OrderFacts {
  number: string;
  title: string;
  status: string;
  placedAt: Date;
  totalCents: number;
  currency: string;
}

interface Told {
  orders: OrderFacts[];
  texts: string[];
  language: Language;
  words: SummaryWords;
  now: Date;
  timeZone: string;
}

/** How many orders an agent reads without being asked to. */
const MOST = 2;

/** The orders that were spoken of, otherwise the most recent ones. */
export function tellOrders(told: Told): string[] {
  const newestFirst = told.orders.toSorted((a, b) => b.placedAt.getTime() - a.placedAt.getTime());
  const ranked = newestFirst
    .map((order) => ({ order, relevance: relevanceOf(order, told) }))
    .toSorted((a, b) => b.relevance - a.relevance);
  const best = ranked[0]?.relevance ?? 0;
  const chosen =
    best > 0 ? ranked.filter(({ relevance }) => relevance > 0 && relevance * 3 >= best) : ranked;
  return chosen.slice(0, MOST).map(({ order }) => tellOrder(order, told));
}

/** Its number counts most, then the day it was placed, then words of its title. */
function relevanceOf(order: OrderFacts, { texts, now, timeZone }: Told): number {
  const said = fold(texts.join('\n'));
  if (said.includes(fold(order.number))) return 10;
  const days = texts
    .flatMap((text) => entities(text, { now, timeZone }))
    .filter(({ kind }) => kind === 'date');
  const onDay = days.some(({ value }) => value === dayOf(order.placedAt, timeZone)) ? 3 : 0;
  return onDay + (titleParts(order.title).some((part) => said.includes(part)) ? 4 : 0);
}

/** Words of a title that name the thing: Latin words, and every two neighbouring characters but the first of a brand. */
function titleParts(title: string): string[] {
  const plain = fold(title);
  const words = (plain.match(/[a-z]{3,}/g) ?? []).filter(
    (word) => !/^(?:the|and|for|with|pro|max|set|new)$/.test(word),
  );
  const runs = plain.match(/\p{Script=Han}+/gu) ?? [];
  // The thing itself stands last in a Chinese title: 无线降噪耳机.
  const ends = runs
    .map((run) => run.slice(-2))
    .filter((end) => end.length === 2 && !/[黑白红蓝灰粉]色|套装|升级|[大中小]号/.test(end));
  return [...words, ...ends];
}

function dayOf(date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(date);
}

function tellOrder(order: OrderFacts, { language, words, timeZone }: Told): string {
  const status = words.statuses[order.status.toLowerCase()] ?? order.status;
  const money = tellMoney(order.totalCents, order.currency, language);
  const day = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone,
    month: language === 'zh' ? 'long' : 'short',
    day: 'numeric',
  }).format(order.placedAt);
  return language === 'zh'
    ? `${order.number} ${order.title}，${status}，${money}，${day}下单`
    : `${order.number} ${order.title}, ${status}, ${money}, placed ${day}`;
}
