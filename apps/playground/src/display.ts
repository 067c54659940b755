import type { Product, Text } from './product.ts';

/** What the front page shows, in its order. */
export const featuredSkus = [
  'YX-X2',
  'JL-P5',
  'SC-600',
  'YQ-S1',
  'MG-F1',
  'CX-F480',
  'HG-C4',
  'XY-C2',
  'MF-S3',
  'PP-P1',
];

/** What an old device of the same kind is taken for. */
export const tradeInSkus = [
  'YX-X2',
  'YX-D1',
  'CX-F480',
  'QY-A1',
  'HM-55',
  'ZL-J7',
  'JY-D8',
  'JQ-RO800',
];

export const badges: Readonly<Record<string, Text>> = {
  'YX-X2': { zh: '以旧换新再减 400', en: '¥400 extra with trade-in' },
  'YQ-S1': { zh: '新品', en: 'New' },
  'XM-D1': { zh: '国 AA 级', en: 'Class AA' },
};

const tones: Readonly<Record<string, string>> = {
  'air-purifier': 'lilac',
  television: 'lilac',
  'robot-vacuum': 'lilac',
  'office-chair': 'mist',
  dehumidifier: 'mist',
  'water-purifier': 'mist',
  'air-conditioner': 'mist',
  'coffee-pot': 'peach',
  'rice-cooker': 'peach',
  'range-hood': 'peach',
  tableware: 'peach',
  bed: 'peach',
  pendant: 'peach',
  armchair: 'moss',
  sofa: 'moss',
  bookshelf: 'moss',
  fridge: 'moss',
  'floor-lamp': 'sand',
  'desk-lamp': 'sand',
  'ceiling-light': 'sand',
  desk: 'sand',
  kettle: 'sand',
};

export const toneOf = (product: Product): string => tones[product.image] ?? 'sage';
