import { expect, test } from 'vitest';

type Texts = { [key: string]: string | Texts };

const files = import.meta.glob<Texts>('./*/*.json', { eager: true, import: 'default' });
const nounsIn = (locale: string) =>
  Object.keys(files).flatMap((path) => path.match(`^\\./${locale}/(.+)\\.json$`)?.[1] ?? []);
const read = (locale: string, noun: string): Texts => files[`./${locale}/${noun}.json`] ?? {};

/** Every text by its key; the plural forms of one text count as one. */
function entries(texts: Texts, prefix = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]) => {
    const name = `${prefix}${key.replace(/_(one|other)$/, '')}`;
    return typeof value === 'string'
      ? [[name, value] as [string, string]]
      : entries(value, `${name}.`);
  });
}
const keysOf = (texts: Texts) => [...new Set(entries(texts).map(([key]) => key))].sort();
const holesOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).sort();

test('both languages have the same files', () => {
  expect(nounsIn('zh')).toContain('frame');
  expect(nounsIn('en')).toEqual(nounsIn('zh'));
});

test.each(nounsIn('zh'))('%s says the same in both languages', (noun) => {
  const zh = read('zh', noun);
  const en = read('en', noun);
  expect(keysOf(en)).toEqual(keysOf(zh));
  const english = new Map(entries(en));
  for (const [key, text] of entries(zh)) {
    expect(holesOf(english.get(key) ?? ''), key).toEqual(holesOf(text));
  }
});
