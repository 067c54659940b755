import type { ParamLabel, ProductCategorySeed } from '../types.ts';

export const productCategories: readonly ProductCategorySeed[] = [
  { key: 'appliance', name: { zh: '家电', en: 'Appliances' } },
  { key: 'kitchen', name: { zh: '厨房', en: 'Kitchen' } },
  { key: 'furniture', name: { zh: '家具', en: 'Furniture' } },
  { key: 'lighting', name: { zh: '灯饰', en: 'Lighting' } },
];

/** In the order a detail page lists them. */
export const paramLabels: Readonly<Record<string, ParamLabel>> = {
  capacityKg: { name: { zh: '洗涤容量', en: 'Capacity' }, unit: { zh: 'kg', en: 'kg' } },
  dryCapacityKg: { name: { zh: '烘干容量', en: 'Drying capacity' }, unit: { zh: 'kg', en: 'kg' } },
  capacityL: { name: { zh: '容量', en: 'Capacity' }, unit: { zh: '升', en: 'l' } },
  widthCm: { name: { zh: '宽', en: 'Width' }, unit: { zh: 'cm', en: 'cm' } },
  depthCm: { name: { zh: '深', en: 'Depth' }, unit: { zh: 'cm', en: 'cm' } },
  heightCm: { name: { zh: '高', en: 'Height' }, unit: { zh: 'cm', en: 'cm' } },
  seatHeightCm: { name: { zh: '坐高', en: 'Seat height' }, unit: { zh: 'cm', en: 'cm' } },
  noiseDb: { name: { zh: '最低噪音', en: 'Lowest noise' }, unit: { zh: 'dB', en: 'dB' } },
  spinRpm: { name: { zh: '最高转速', en: 'Spin speed' }, unit: { zh: '转/分', en: 'rpm' } },
  energyClass: { name: { zh: '能效等级', en: 'Energy class' } },
  powerW: { name: { zh: '功率', en: 'Power' }, unit: { zh: 'W', en: 'W' } },
  areaM2: { name: { zh: '适用面积', en: 'Coverage' }, unit: { zh: '平方米', en: 'm²' } },
  horsepower: { name: { zh: '匹数', en: 'Capacity' }, unit: { zh: '匹', en: 'HP' } },
  cadrParticles: {
    name: { zh: '颗粒物 CADR', en: 'Particle CADR' },
    unit: { zh: 'm³/h', en: 'm³/h' },
  },
  cadrFormaldehyde: {
    name: { zh: '甲醛 CADR', en: 'Formaldehyde CADR' },
    unit: { zh: 'm³/h', en: 'm³/h' },
  },
  screenInch: { name: { zh: '屏幕尺寸', en: 'Screen' }, unit: { zh: '英寸', en: 'in' } },
  refreshHz: { name: { zh: '刷新率', en: 'Refresh rate' }, unit: { zh: 'Hz', en: 'Hz' } },
  suctionPa: { name: { zh: '吸力', en: 'Suction' }, unit: { zh: 'Pa', en: 'Pa' } },
  runtimeMinutes: { name: { zh: '续航', en: 'Run time' }, unit: { zh: '分钟', en: 'min' } },
  dailyLitres: { name: { zh: '日除湿量', en: 'Water removed a day' }, unit: { zh: '升', en: 'l' } },
  airflowM3: { name: { zh: '风量', en: 'Air flow' }, unit: { zh: 'm³/分', en: 'm³/min' } },
  placeSettings: { name: { zh: '餐具套数', en: 'Place settings' }, unit: { zh: '套', en: '' } },
  waterL: { name: { zh: '单次用水', en: 'Water per wash' }, unit: { zh: '升', en: 'l' } },
  flowLPerMin: { name: { zh: '直饮流量', en: 'Flow' }, unit: { zh: '升/分', en: 'l/min' } },
  pureToWaste: { name: { zh: '净废水比', en: 'Pure to waste' } },
  pieces: { name: { zh: '件数', en: 'Pieces' }, unit: { zh: '件', en: '' } },
  material: { name: { zh: '材质', en: 'Material' } },
  color: { name: { zh: '颜色', en: 'Colour' } },
  maxLoadKg: { name: { zh: '承重', en: 'Maximum load' }, unit: { zh: 'kg', en: 'kg' } },
  colorTempK: { name: { zh: '色温', en: 'Colour temperature' }, unit: { zh: 'K', en: 'K' } },
  cri: { name: { zh: '显色指数', en: 'Colour rendering' } },
  warrantyYears: { name: { zh: '质保', en: 'Warranty' }, unit: { zh: '年', en: 'years' } },
};
