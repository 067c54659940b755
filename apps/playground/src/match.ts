import type { Product } from './product.ts';
import { texts } from './texts.ts';

const quietDecibels = 50;

export const isQuiet = (product: Product): boolean =>
  typeof product.params.noiseDb === 'number' && product.params.noiseDb <= quietDecibels;

const words = (product: Product): string =>
  [
    product.name.zh,
    product.name.en,
    product.blurb.zh,
    product.blurb.en,
    product.sku,
    texts[product.category].zh,
    texts[product.category].en,
    isQuiet(product) ? '静音 安静 quiet silent' : '',
    ...Object.values(product.params).map((v) => (typeof v === 'object' ? `${v.zh} ${v.en}` : '')),
  ]
    .join(' ')
    .toLowerCase();

/** Chinese has no spaces: a run of characters is looked up by its pairs, 「静音洗烘机」 as 静音 音洗 … */
const pieces = (run: string): string[] => {
  if (!/\p{Script=Han}/u.test(run) || run.length < 3) return [run];
  return Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
};

const score = (product: Product, query: string): number => {
  const text = words(product);
  const runs = query.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}.-]+/gu) ?? [];
  const scores = runs.map((run) => {
    if (text.includes(run)) return 1;
    const parts = pieces(run);
    return parts.filter((part) => text.includes(part)).length / parts.length;
  });
  return scores.length === 0 ? 0 : Math.min(...scores);
};

/** The products that fit at least half of every word, best first. */
export const matching = (products: readonly Product[], query: string): Product[] =>
  products
    .map((product) => ({ product, score: score(product, query) }))
    .filter((row) => row.score >= 0.5)
    .sort((a, b) => b.score - a.score)
    .map((row) => row.product);
