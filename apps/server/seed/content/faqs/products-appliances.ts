import type { FaqSeed } from '../types.ts';

export const applianceChoiceFaqs: readonly FaqSeed[] = [
  {
    key: 'washer-choice',
    category: 'products',
    question: { zh: '洗烘机选购：静音与尺寸', en: 'Choosing a washer-dryer: noise and size' },
    similar: {
      zh: [
        '想要安静的洗烘机',
        '阳台只有 62 厘米宽放得下哪款',
        '洗烘一体机尺寸多大',
        '晚上洗衣服吵不吵',
        '静音洗烘机推荐',
        '云汐 X2 多宽',
      ],
      en: ['quiet washer dryer', 'which washer fits a 62 cm gap', 'dimensions of the Yunxi X2'],
    },
    answer: {
      zh: '推荐云汐 X2：机身宽 59.5 厘米、深 58 厘米、高 85 厘米，两侧各留 1 厘米散热，62 厘米的位置放得下。夜间模式 48 分贝，关上门基本听不到。',
      en: 'We suggest the Yunxi X2: 59.5 cm wide, 58 cm deep, 85 cm high, with 1 cm of air on each side, so a 62 cm gap is enough. Night mode runs at 48 dB, hardly audible behind a closed door.',
    },
    followUps: ['washer-or-dryer', 'washer-install'],
  },
  {
    key: 'washer-or-dryer',
    category: 'products',
    question: { zh: '洗烘一体和单独烘干机怎么选？', en: 'Washer-dryer or a separate dryer?' },
    similar: {
      zh: [
        '烘干机有必要单买吗',
        '一体机烘得干吗',
        'X2 和 D1 哪个好',
        '洗烘套装还是一体',
        '干衣机和洗烘机区别',
      ],
      en: ['washer dryer vs tumble dryer', 'difference between X2 and D1'],
    },
    answer: {
      zh: '只放得下一台、每次烘 6 公斤以内，选云汐 X2 一体机。家里三口以上、常烘被套，选 D1 热泵干衣机叠放在洗衣机上：一次 9 公斤，比一体机省电约 40%。',
      en: 'With room for one machine and loads up to 6 kg, take the Yunxi X2. For three or more people or bed linen, stack the D1 heat-pump dryer on a washer: 9 kg per load and about 40% less power.',
    },
  },
  {
    key: 'fridge-choice',
    category: 'products',
    question: { zh: '冰箱买多大容量合适？', en: 'What size of fridge do I need?' },
    similar: {
      zh: [
        '三口之家冰箱多少升',
        '冰箱怎么选',
        '480 升够用吗',
        '冰箱多宽',
        '对开门冰箱要留多大位置',
      ],
      en: ['fridge capacity', 'fridge size for a family of three'],
    },
    answer: {
      zh: '一般每人按 100 升算，再加 100 升备用：两口 300 升，三到四口 400–500 升。澄鲜 F480 是 480 升，宽 83.5、深 66、高 177.5 厘米，左右各留 2 厘米，门要能开到 90 度。',
      en: 'Count 100 litres per person plus 100 in reserve: 300 for two, 400–500 for three or four. The Chengxian F480 holds 480 litres and measures 83.5 × 66 × 177.5 cm; leave 2 cm on each side and room to open the doors.',
    },
    followUps: ['fridge-first-use'],
  },
  {
    key: 'aircon-choice',
    category: 'products',
    question: { zh: '空调选几匹？', en: 'What capacity of air conditioner do I need?' },
    similar: {
      zh: [
        '15 平方房间用多大空调',
        '1.5 匹适合多大面积',
        '卧室空调怎么选',
        '大一匹够不够',
        '空调费电吗',
      ],
      en: ['air conditioner size', 'which aircon for a 15 square metre room'],
    },
    answer: {
      zh: '10–14 平方米选大 1 匹，15–22 平方米选 1.5 匹，西晒、顶楼或层高超过 3 米往上加半匹。清屿 A1 是 1.5 匹新一级能效，带新风，夜里低至 18 分贝。',
      en: 'For 10–14 m² take 1 HP, for 15–22 m² 1.5 HP, and half a step more for west-facing, top-floor or high rooms. The Qingyu A1 is a 1.5 HP class-1 model with fresh air, down to 18 dB at night.',
    },
    followUps: ['aircon-install-fee'],
  },
  {
    key: 'purifier-choice',
    category: 'products',
    question: {
      zh: '空气净化器适合多大房间？能除甲醛吗？',
      en: 'What room size suits the air purifier? Does it remove formaldehyde?',
    },
    similar: {
      zh: [
        '净化器除甲醛效果',
        '新房装修买哪个净化器',
        'P5 适用面积',
        '客厅 40 平用净化器行吗',
        '对猫毛有用吗',
      ],
      en: ['air purifier coverage', 'does the P5 remove formaldehyde'],
    },
    answer: {
      zh: '净蓝 P5 适用 45 平方米以内，颗粒物 CADR 520、甲醛 CADR 260，20 平方米的房间约 20 分钟换一遍空气。新装修请配合通风，宠物毛发靠外层滤网，每周吸一次就行。',
      en: 'The Jinglan P5 covers up to 45 m² with a CADR of 520 for particles and 260 for formaldehyde, cleaning a 20 m² room in about 20 minutes. Ventilate as well after decorating; the outer mesh catches pet hair and wants vacuuming weekly.',
    },
    followUps: ['purifier-filter'],
  },
  {
    key: 'tv-choice',
    category: 'products',
    question: { zh: '电视买多大尺寸？', en: 'What size of TV should I buy?' },
    similar: {
      zh: [
        '55 寸会不会小',
        '客厅电视选多大',
        '离沙发三米看多大电视',
        '电视怎么选尺寸',
        '卧室放 55 寸行么',
      ],
      en: ['TV size', 'is 55 inches too small'],
    },
    answer: {
      zh: '4K 电视按观看距离（米）乘 20 到 25 得英寸数：2.2–2.8 米选 55 寸，3 米选 65 寸。幻幕 55 含底座宽 123 厘米，免费挂架安装。',
      en: 'For 4K, multiply the viewing distance in metres by 20 to 25 to get inches: 55" for 2.2–2.8 m, 65" for 3 m. The Huanmu 55 is 123 cm wide and wall mounting is free.',
    },
  },
  {
    key: 'robot-choice',
    category: 'products',
    question: {
      zh: '扫地机器人适合有宠物的家吗？',
      en: 'Is the robot vacuum suitable for homes with pets?',
    },
    similar: {
      zh: [
        '家里有猫用扫地机行吗',
        '扫地机会缠头发吗',
        '地毯能扫吗',
        '扫地机器人能过门槛不',
        'S3 能拖地吗',
      ],
      en: ['robot vacuum pet hair', 'does the S3 mop', 'can it climb thresholds'],
    },
    answer: {
      zh: '适合。沐风 S3 用防缠绕胶刷，吸力 8,000 Pa，识别宠物便便会绕开；扫拖一体，遇到地毯自动抬起拖布，可过 2 厘米门槛，一次充电清扫 120 平方米。',
      en: 'Yes. The Mufeng S3 has an anti-tangle rubber brush, 8,000 Pa of suction and steers around pet messes. It vacuums and mops, lifts the mop on carpets, climbs 2 cm and cleans 120 m² per charge.',
    },
  },
];
