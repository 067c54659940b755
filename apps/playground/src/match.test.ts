import { describe, expect, it } from 'vitest';
import { isQuiet, matching } from './match.ts';
import type { Product } from './product.ts';

const build = (change: Partial<Product>): Product => ({
  sku: 'A-1',
  name: { zh: '商品', en: 'thing' },
  category: 'appliance',
  priceCents: 100,
  params: {},
  blurb: { zh: '', en: '' },
  availability: { zh: '', en: '' },
  rating: 5,
  reviews: 1,
  image: 'sofa',
  ...change,
});

const washer = build({
  sku: 'YX-X2',
  name: { zh: '云汐 X2 洗烘一体机', en: 'Yunxi X2 washer-dryer' },
  params: { noiseDb: 48 },
});
const sofa = build({
  sku: 'YQ-S3',
  name: { zh: '云栖三人沙发', en: 'Yunqi three-seat sofa' },
  category: 'furniture',
  params: { material: { zh: '松木', en: 'pine' } },
});
const robot = build({
  sku: 'MF-S3',
  name: { zh: '沐风 S3 扫拖机器人', en: 'Mufeng S3 robot vacuum' },
  params: { noiseDb: 58 },
});
const all = [sofa, robot, washer];

describe('matching', () => {
  it.each([
    ['静音洗烘机', ['YX-X2']],
    ['沙发', ['YQ-S3']],
    ['quiet washer', ['YX-X2']],
    ['s3', ['YQ-S3', 'MF-S3']],
    ['PINE', ['YQ-S3']],
    ['家具', ['YQ-S3']],
    ['云汐 沙发', []],
    ['咖啡', []],
    ['！？', []],
  ])('%s', (query, skus) => {
    expect(matching(all, query).map((product) => product.sku)).toEqual(skus);
  });

  it('puts the better match first', () => {
    const quieter = build({ sku: 'B-2', name: { zh: '洗烘护理机', en: 'steamer' } });
    expect(matching([quieter, washer], '洗烘一体').map((p) => p.sku)).toEqual(['YX-X2']);
  });

  it('calls up to 50 dB quiet', () => {
    expect(all.filter(isQuiet)).toEqual([washer]);
  });
});
