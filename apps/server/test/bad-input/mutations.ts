import { newId } from '../../src/platform/ids.ts';
import { optionsOf, type Shape } from './shape.ts';

export interface Mutation {
  /** Where, and what was done there. */
  what: string;
  /** The whole value with that one change. */
  value: unknown;
  /**
   * `refused`: wrong for every schema, so it must be refused. `maybe`: wrong unless the field
   * happens to take it. `unknownId`: well-formed, but names nothing.
   */
  kind: 'refused' | 'maybe' | 'unknownId';
}

interface Change {
  what: string;
  /** Undefined leaves the field out. */
  to: unknown;
  kind: Mutation['kind'];
}

/** Longer than any field may be, and still no frame that is too large. */
const hugeText = 'x'.repeat(60_000);
/** What no value says when it is written as JSON: it is put into the text in its place. */
const deep = '<deep nesting>';
const endless = '<endless>';
const written = { [deep]: '['.repeat(50_000) + ']'.repeat(50_000), [endless]: '1e999' };
export const isOnlyJson = (value: unknown) => value === deep || value === endless;
export const jsonOf = (value: unknown): string =>
  Object.entries(written).reduce(
    (json, [name, text]) => json.replace(`"${name}"`, () => text),
    JSON.stringify(value ?? null),
  );
const wrongTypes: readonly [string, unknown][] = [
  ['null', null],
  ['a number', 42],
  ['a text', 'text'],
  ['true', true],
  ['an empty array', []],
  ['an object', { a: 1 }],
];

/** Every single way in which a valid value is made wrong, one place at a time. */
export function mutationsOf(shape: Shape, sample: unknown, path: string): Mutation[] {
  const here = changesOf(shape, sample).map((c) => ({
    what: `${path}: ${c.what}`,
    value: c.to,
    kind: c.kind,
  }));
  return [...here, ...below(shape, sample, path)];
}

function below(shape: Shape, sample: unknown, path: string): Mutation[] {
  if (Array.isArray(sample)) {
    const items = optionsOf(shape).find((o) => o.type === 'array')?.items;
    return items
      ? mutationsOf(items, sample[0], `${path}.0`).map((m) => ({
          ...m,
          value: m.value === undefined ? [] : [m.value],
        }))
      : [];
  }
  if (typeof sample !== 'object' || sample === null) return [];
  const object = sample as Record<string, unknown>;
  const shapes = propertiesOf(shape, object);
  return Object.entries(shapes).flatMap(([key, s]) => {
    const put = (m: Mutation): Mutation => {
      const { [key]: _, ...rest } = object;
      return { ...m, value: m.value === undefined ? rest : { ...object, [key]: m.value } };
    };
    const at = `${path}.${key}`;
    const missing: Mutation = { what: `${at}: left out`, value: undefined, kind: 'maybe' };
    return [missing, ...mutationsOf(s, object[key], at)].map(put);
  });
}

/** Of a union, the option that the sample is. */
function propertiesOf(shape: Shape, sample: Record<string, unknown>): Record<string, Shape> {
  const fitting = optionsOf(shape).find(
    (o) => o.type === 'object' && (o.required ?? []).every((k) => k in sample),
  );
  const known = Object.entries(fitting?.properties ?? {}).filter(([key]) => key in sample);
  const rest = fitting?.additionalProperties;
  return { ...Object.fromEntries(known), ...(rest ? { key: rest } : {}) };
}

function changesOf(shape: Shape, sample: unknown): Change[] {
  const changes: Change[] = wrongTypes.map(([what, to]) => ({ what, to, kind: 'maybe' }));
  if (sample !== undefined && !Array.isArray(sample)) {
    changes.push({ what: 'in an array', to: [sample], kind: 'maybe' });
  }
  if (typeof sample === 'object') changes.push({ what: 'deep nesting', to: deep, kind: 'refused' });
  const one = optionsOf(shape).find((o) => o.type !== 'null') ?? shape;
  if (one.format === 'uuid') changes.push(...ofIds(String(sample)));
  else if (one.type === 'string') changes.push(...ofTexts(String(sample)));
  if (one.type === 'number' || one.type === 'integer') changes.push(...ofNumbers());
  if (one.type === 'array') {
    const items = Array.from(
      { length: (one.maxItems ?? 3000) + 1 },
      () => (sample as unknown[])[0],
    );
    changes.push({ what: 'too many', to: items, kind: 'refused' });
  }
  return changes;
}

const ofTexts = (sample: string): Change[] => [
  { what: 'NUL', to: `${sample}\0`, kind: 'refused' },
  { what: 'a lone surrogate', to: `${sample.slice(0, -1)}\ud83d`, kind: 'refused' },
  { what: 'huge', to: hugeText, kind: 'refused' },
  { what: 'empty', to: '', kind: 'maybe' },
];

const ofIds = (sample: string): Change[] => [
  { what: 'an unknown id', to: newId(), kind: 'unknownId' },
  { what: 'half an id', to: sample.slice(0, 20), kind: 'refused' },
  { what: 'more than an id', to: `${sample}'--`, kind: 'refused' },
  { what: 'NUL', to: `${sample.slice(0, -1)}\0`, kind: 'refused' },
  { what: 'huge', to: hugeText, kind: 'refused' },
  { what: 'empty', to: '', kind: 'refused' },
];

const ofNumbers = (): Change[] => [
  ...[-1, 1.5, 2 ** 53, 1e308, -1e308].map(
    (to): Change => ({ what: String(to), to, kind: 'maybe' }),
  ),
  { what: '1e999', to: endless, kind: 'refused' },
];
