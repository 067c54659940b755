import { type ExportKind, type ImportKind, importFields, type Locale } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { type CannedRowInput, eachCanned } from '../automations/index.ts';
import { type ContactRowInput, eachContact } from '../contacts/index.ts';
import { eachFaq, type FaqRowInput } from '../knowledge/index.ts';
import { attributeText } from './attribute-text.ts';
import { headingOf } from './headings.ts';
import { scopes } from './read-canned.ts';
import { tiers } from './read-contact.ts';
import { statuses } from './read-faq.ts';
import type { OutCell, Sheet } from './write/sheet.ts';

/** Everything of a kind, in the columns an import of it reads. */
export async function sheetOf(
  ctx: Context,
  kind: ExportKind,
  o: { locale: Locale; isTyped: boolean },
): Promise<Sheet> {
  const say: Say = (words, value) => (o.isTyped || o.locale === 'en' ? value : words[value]![0]!);
  if (kind === 'faqs') {
    return sheet(
      kind,
      [],
      partsOf(eachFaq(ctx), (f) => faqCells(f, say)),
      o.locale,
    );
  }
  if (kind === 'canned_responses') {
    return sheet(
      kind,
      [],
      partsOf(eachCanned(ctx), (c) => cannedCells(c, say)),
      o.locale,
    );
  }
  const names = await attributeNames(ctx);
  const cells = (c: ContactRowInput) => contactCells(c, { names, isTyped: o.isTyped, say });
  return sheet(kind, names, partsOf(eachContact(ctx), cells), o.locale);
}

export function sheet(
  kind: ImportKind,
  attributes: readonly string[],
  rows: Sheet['rows'],
  locale: Locale,
): Sheet {
  const fields = [...importFields[kind], ...attributes.map((name) => `attributes.${name}`)];
  const prefix = locale === 'zh' ? '属性：' : 'attributes.';
  const headings = fields.map((field) =>
    field.startsWith('attributes.')
      ? `${prefix}${field.slice('attributes.'.length)}`
      : headingOf(kind, field, locale),
  );
  return { fields, headings, rows };
}

async function* partsOf<T>(
  parts: AsyncIterable<readonly T[]>,
  cellsOf: (row: T) => readonly OutCell[],
): AsyncGenerator<(readonly OutCell[])[]> {
  for await (const part of parts) yield part.map(cellsOf);
}

/** Columns are known only once every contact has been seen; their names fit into memory. */
async function attributeNames(ctx: Context): Promise<string[]> {
  const names = new Set<string>();
  for await (const part of eachContact(ctx)) {
    for (const { attributes } of part) for (const name of Object.keys(attributes)) names.add(name);
  }
  return [...names].sort();
}

/** A value in the language of the file's headings; programs read it as it is. */
type Say = (words: Record<string, readonly string[]>, value: string) => string;

const faqCells = (f: FaqRowInput, say: Say): OutCell[] => [
  f.question,
  f.questionEn ?? '',
  f.similarQuestions ?? [],
  f.answerZh ?? '',
  f.answerEn ?? '',
  f.category ?? '',
  say(statuses, f.isPublished ? 'published' : 'draft'),
];

const cannedCells = (c: CannedRowInput, say: Say): OutCell[] => [
  c.shortcut,
  c.title ?? '',
  c.text,
  c.category ?? '',
  say(scopes, c.scope),
  c.team ?? '',
];

const contactCells = (
  c: ContactRowInput,
  { names, isTyped, say }: { names: readonly string[]; isTyped: boolean; say: Say },
): OutCell[] => [
  c.externalId ?? '',
  c.name ?? '',
  c.email ?? '',
  c.phone ?? '',
  c.tier ? say(tiers, c.tier) : '',
  c.tags ?? [],
  ...names.map((name) => {
    const value = Object.hasOwn(c.attributes, name) ? c.attributes[name]! : '';
    return isTyped || value === '' ? value : attributeText(value);
  }),
];
