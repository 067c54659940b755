import { type Entity, entities } from './entities.ts';
import type { Language, SummaryWords } from './summary-words.ts';

export interface Value {
  label: string;
  value: string;
}

/** 13812346021 as 138****6021: enough to recognise, too little to call. */
export function maskPhone(phone: string): string {
  const local = phone.replace(/^\+86(?=1\d{10}$)/, '').replace(/(?!^\+)\D/g, '');
  return local.length < 7 ? local : `${local.slice(0, 3)}****${local.slice(-4)}`;
}

function maskEmail(address: string): string {
  const [name = '', domain = ''] = address.split('@');
  return `${name.slice(0, 1)}***@${domain}`;
}

/** A text with the phone numbers and addresses in it masked. */
export function maskIn(text: string, now: Date): string {
  return entities(text, { now })
    .filter(({ kind }) => kind === 'phone' || kind === 'email')
    .toReversed()
    .reduce(
      (rest, entity) => rest.slice(0, entity.start) + masked(entity) + rest.slice(entity.end),
      text,
    );
}

const masked = ({ kind, value }: Entity) =>
  kind === 'phone' ? maskPhone(value) : maskEmail(value);

/** Cents as people read money: ¥268.00, $20.00. */
export function tellMoney(cents: number, currency: string, language: Language): string {
  return new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-US', {
    style: 'currency',
    currency,
  }).format(cents / 100);
}

function tellEntity(entity: Entity, language: Language): string {
  if (entity.kind === 'phone' || entity.kind === 'email') return masked(entity);
  if (entity.kind === 'amount') {
    const [cents = '0', currency = 'CNY'] = entity.value.split(' ');
    return tellMoney(Number(cents), currency, language);
  }
  const isSpoken = entity.kind === 'date' && !/\d{4}-\d/.test(entity.text);
  if (!isSpoken) return entity.value;
  return language === 'zh'
    ? `${entity.value}（${entity.text}）`
    : `${entity.value} (${entity.text})`;
}

interface Told {
  texts: string[];
  collected?: Record<string, string> | undefined;
  language: Language;
  words: SummaryWords;
  now: Date;
  timeZone?: string | undefined;
}

/** Everything the contact has given, once each: what the bot asked for first, then what was said. */
export function tellValues({
  texts,
  collected = {},
  language,
  words,
  now,
  timeZone,
}: Told): Value[] {
  const values = Object.entries(collected)
    .filter(([, value]) => value.trim() !== '')
    .map(([key, value]) => ({ label: words.labels[key] ?? key, value: maskIn(value, now) }));
  const seen = new Set(Object.values(collected).map((value) => value.trim().toUpperCase()));
  for (const entity of texts.flatMap((text) =>
    entities(text, { now, ...(timeZone && { timeZone }) }),
  )) {
    const key = entity.value.toUpperCase();
    if (seen.has(key) || seen.has(entity.text.toUpperCase())) continue;
    seen.add(key);
    const value = tellEntity(entity, language);
    if (!values.some((given) => given.value === value))
      values.push({ label: words.labels[entity.kind], value });
  }
  return values;
}
