import type { ProductSeed } from '../types.ts';

export const moreLighting: readonly ProductSeed[] = [
  {
    sku: 'XN-N1',
    name: { zh: '星屿感应小夜灯', en: 'Xingyu motion night light' },
    category: 'lighting',
    priceCents: 8900,
    params: {
      powerW: 0.6,
      colorTempK: 2700,
      lumens: 30,
      heightCm: 8,
      warrantyYears: 2,
      color: { zh: '奶白', en: 'Cream' },
    },
    blurb: { zh: '人来灯亮 · 充一次用 90 天', en: 'Lights when you come · 90 days per charge' },
    availability: {
      zh: '现货 · 16:00 前付款当天发出',
      en: 'In stock · ships today if paid by 16:00',
    },
    rating: 4.8,
    reviews: 1724,
    image: 'night-light',
  },
  {
    sku: 'CQ-L12',
    name: { zh: '长桥线形吊灯 1.2 m', en: 'Changqiao linear pendant, 1.2 m' },
    category: 'lighting',
    priceCents: 89900,
    params: {
      powerW: 32,
      colorTempK: 3000,
      lumens: 2600,
      widthCm: 120,
      heightCm: 8,
      cri: 95,
      warrantyYears: 2,
      color: { zh: '胡桃木', en: 'Walnut' },
    },
    blurb: { zh: '1.2 米 · 配 1.4–1.8 米餐桌', en: '1.2 m · for tables of 1.4–1.8 m' },
    availability: {
      zh: '现货 · 2–3 天送达，免费安装',
      en: 'In stock · 2–3 days, free installation',
    },
    rating: 4.7,
    reviews: 198,
    image: 'linear-pendant',
  },
];
