import { spoken } from '../content/products/spoken.ts';
import type { ScriptSeed } from '../content/scripts/script.ts';
import type { AgentSeed } from '../content/types.ts';
import { totalOf } from '../orders.ts';
import type { Cast } from './casting.ts';
import { oneOf } from './words.ts';

/** What `{name}` stands for in one telling of a script. */
export function valuesOf(
  script: ScriptSeed,
  o: { cast: Cast; agent: AgentSeed | undefined; other: AgentSeed | undefined; place: number },
): Record<string, string> {
  const { person, order } = o.cast;
  const words = Object.entries(script.words ?? {}).map(([k, all]) => [k, oneOf(all, o.place)]);
  return {
    ...(script.language === 'zh' ? { hello: helloTo(o.cast) } : { hello: hiTo(o.cast) }),
    ...(person.seed ? { city: person.seed.city } : {}),
    ...(order ? orderWords(script.language, order) : {}),
    ...(o.agent ? { me: nickname(o.agent) } : {}),
    ...(o.other ? { other: nickname(o.other) } : {}),
    ...Object.fromEntries(words),
  };
}

const titles = { ms: '女士', mr: '先生' };

const helloTo = ({ person }: Cast): string =>
  person.seed ? `${surnameOf(person.name)}${titles[person.seed.title]}您好` : '您好';

/** One character, but for the few double surnames. */
const surnameOf = (name: string): string =>
  name.slice(0, /^(欧阳|司马|诸葛|上官)/.test(name) ? 2 : 1);

const hiTo = ({ person }: Cast): string =>
  person.seed ? `Hi ${person.name.split(' ')[0]}` : 'Hi there';

function orderWords(language: 'zh' | 'en', order: NonNullable<Cast['order']>) {
  const { thing, model } = spoken[order.items[0]!.sku]![language];
  const total = yuan(totalOf(order));
  return { tail: order.digits, thing, model, total, carrier: order.carrier ?? '' };
}

const yuan = (cents: number): string => (cents / 100).toLocaleString('en-US');

/** 「客服小航」 calls herself 小航. */
const nickname = (agent: AgentSeed): string => agent.displayName.replace(/^客服(主管)?/, '');
