import { agents, contacts, orders } from '../content/index.ts';
import type { OrderPhase, ScriptSeed } from '../content/scripts/script.ts';
import type { AgentSeed, ContactSeed, OrderSeed } from '../content/types.ts';
import { placedAt } from '../orders.ts';
import { contactOf, type Person, visitorKey } from '../people.ts';
import { numberFrom } from './random.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** So far apart are two conversations of one contact: none runs into the next. */
const apartMs = 30 * hourMs;
/** An order is talked about this often. */
const mostOfOrder = 2;

/** From and to how many hours after it was placed an order is in this phase. */
const phases: Record<OrderPhase, readonly [number, number]> = {
  before_dispatch: [1, 22],
  on_the_way: [30, 84],
  received: [110, 700],
  owned: [400, 24 * 400],
  returning: [210, 400],
};

/** What has to have become of an order that was in this phase. */
const became: Record<OrderPhase, readonly OrderSeed['status'][]> = {
  before_dispatch: ['paid', 'shipped', 'delivered', 'refunding', 'refunded'],
  on_the_way: ['shipped', 'delivered', 'refunding', 'refunded'],
  received: ['delivered'],
  owned: ['delivered'],
  returning: ['refunding', 'refunded'],
};

export interface Cast {
  person: Person;
  order: OrderSeed | undefined;
}

/** Who has talked when, so that nobody talks twice at once and everybody talks sometimes. */
export interface Diary {
  now: number;
  talks: Map<string, number[]>;
  ordersTold: Map<string, number>;
}

export function diaryOf(
  now: Date,
  told: readonly { contactKey: string; startedAt: Date }[],
): Diary {
  const diary: Diary = { now: now.getTime(), talks: new Map(), ordersTold: new Map() };
  for (const t of told) note(diary, t.contactKey, t.startedAt.getTime());
  return diary;
}

function note(d: Diary, key: string, at: number): void {
  d.talks.set(key, [...(d.talks.get(key) ?? []), at]);
}

const isFree = (d: Diary, key: string, at: number): boolean =>
  (d.talks.get(key) ?? []).every((t) => Math.abs(t - at) > apartMs);

/** Who can tell this at a given moment; undefined when nobody can. */
export type Casting = (at: number) => Cast | undefined;

export function castingFor(d: Diary, script: ScriptSeed, n: number): Casting {
  if (script.who === 'visitor' || (script.who === 'anybody' && n % 2 === 0)) {
    const person = contactOf(visitorKey(script.language, `${script.key}:${n}`));
    return () => ({ person, order: undefined });
  }
  if (script.order) {
    const { phase } = script.order;
    const possible = ordersFor(d, script);
    return (at) => {
      const order = possible.find((o) => isInPhase(d, phase, o, at));
      return order && { person: contactOf(order.contactKey), order };
    };
  }
  const possible = contactsFor(d, script, n);
  return (at) => {
    const found = possible.find((c) => isKnown(d, c, at) && isFree(d, c.key, at));
    return found && { person: contactOf(found.key), order: undefined };
  };
}

/** Written down once the cast is settled. */
export function noteCast(d: Diary, { person, order }: Cast, at: number): void {
  note(d, person.key, at);
  if (order) d.ordersTold.set(order.digits, (d.ordersTold.get(order.digits) ?? 0) + 1);
}

/** The least talked to first. */
function contactsFor(d: Diary, script: ScriptSeed, n: number): ContactSeed[] {
  const able = contacts.filter((c) => mayTell(script, c));
  const rank = new Map(
    able.map((c) => [
      c,
      (d.talks.get(c.key)?.length ?? 0) + numberFrom(`${script.key}:${n}:${c.key}`, 1000) / 1000,
    ]),
  );
  return able.sort((a, b) => rank.get(a)! - rank.get(b)!);
}

const mayTell = (script: ScriptSeed, c: ContactSeed): boolean =>
  c.language === script.language && (!script.tiers || script.tiers.includes(c.tier));

const isKnown = (d: Diary, c: ContactSeed, at: number): boolean =>
  d.now - c.memberSinceDaysAgo * dayMs < at - hourMs;

/** Orders the script can be about, the least talked of first. */
function ordersFor(d: Diary, script: ScriptSeed): OrderSeed[] {
  const { skus, phase } = script.order!;
  const told = (o: OrderSeed) => d.ordersTold.get(o.digits) ?? 0;
  return orders
    .filter(
      (o) =>
        skus.includes(o.items[0]!.sku) &&
        became[phase].includes(o.status) &&
        told(o) < mostOfOrder &&
        mayTell(script, contactOf(o.contactKey).seed!),
    )
    .sort((a, b) => told(a) - told(b));
}

function isInPhase(d: Diary, phase: OrderPhase, o: OrderSeed, at: number): boolean {
  const [from, to] = phases[phase];
  const age = at - placedAt(o, d.now);
  return age > from * hourMs && age < to * hourMs && isFree(d, o.contactKey, at);
}

/** One of the team who speaks the language. */
export function agentFor(
  script: ScriptSeed,
  o: { teamKey: string; name: string; except?: string | undefined },
): AgentSeed {
  const able = agents.filter((a) => a.teams.includes(o.teamKey) && a.role !== 'owner');
  const speaking = able.filter(
    (a) => (script.language === 'zh' || a.locale === 'en') && a.key !== o.except,
  );
  return speaking[numberFrom(o.name, speaking.length)]!;
}

export const leadOf = (teamKey: string): AgentSeed =>
  agents.find((a) => a.teams.includes(teamKey) && a.role === 'lead') ??
  agents.find((a) => a.role === 'owner')!;
