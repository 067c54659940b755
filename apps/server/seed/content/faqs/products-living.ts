import type { FaqSeed } from '../types.ts';

export const livingChoiceFaqs: readonly FaqSeed[] = [
  {
    key: 'mattress-choice',
    category: 'products',
    question: {
      zh: '云渡床垫是软是硬？适合老人孩子吗？',
      en: 'Is the Yundu mattress soft or firm? Does it suit children and older people?',
    },
    similar: {
      zh: ['床垫软硬度', '腰不好睡什么床垫', '小孩能睡乳胶床垫吗', '床垫多厚', '乳胶床垫会不会塌'],
      en: ['mattress firmness', 'mattress for back pain'],
    },
    answer: {
      zh: '云渡是中等偏硬：上面 3 厘米乳胶，下面 7 区独立弹簧，整张 22 厘米厚，侧睡肩膀陷得下去、腰有支撑。孩子和腰不好的人都合适；习惯睡硬板床的老人，翻到棕垫那一面睡就行。',
      en: 'Medium-firm: 3 cm of latex over pocket springs in seven zones, 22 cm in all. Shoulders sink in and the back is held, which suits children and bad backs. For those used to a hard bed there is a firmer coir side.',
    },
    followUps: ['mattress-return'],
  },
  {
    key: 'vacuum-choice',
    category: 'products',
    question: { zh: '吸尘器和扫地机器人怎么选？', en: 'Cordless vacuum or robot vacuum?' },
    similar: {
      zh: [
        'V10 和 S3 买哪个',
        '无线吸尘器续航多久',
        '吸尘器吸猫毛行吗',
        '家里有地毯用哪种',
        '吸尘器重不重',
      ],
      en: ['vacuum or robot', 'how long does the V10 run'],
    },
    answer: {
      zh: '每天地面保洁交给沐风 S3，沙发、床垫、车里和楼梯用沐风 V10。V10 手持 1.6 公斤，标准档 60 分钟、强力档 12 分钟，滚刷不缠头发；只买一台的话，有孩子和宠物选 V10 更灵活。',
      en: 'Leave the floors to the Mufeng S3; use the V10 for sofa, mattress, car and stairs. It weighs 1.6 kg in the hand and runs 60 minutes, or 12 at full power. If you buy only one and have children or pets, the V10 is more flexible.',
    },
    followUps: ['robot-choice'],
  },
  {
    key: 'humidifier-choice',
    category: 'products',
    question: {
      zh: '加湿器会有白粉吗？多大房间够用？',
      en: 'Does the humidifier leave white dust? What room size is it for?',
    },
    similar: {
      zh: [
        '加湿器有没有雾',
        '无雾加湿器好在哪',
        '加湿器吵不吵',
        '宝宝房间用的加湿器',
        '加湿器一天加几次水',
      ],
      en: ['humidifier white dust', 'humidifier for a baby room'],
    },
    answer: {
      zh: '润物 M3 是蒸发式，不喷雾，所以没有白粉，桌面也不会湿。每小时 500 毫升，适合 35 平方米以内；水箱 5 升，夜里开低档 28 分贝，一箱水能用到天亮还有剩。',
      en: 'The Runwu M3 evaporates instead of spraying, so there is no white dust. It gives 500 ml an hour for up to 35 m², and its 5-litre tank lasts the night at 28 dB.',
    },
    followUps: ['humidifier-care'],
  },
  {
    key: 'blender-choice',
    category: 'products',
    question: {
      zh: '破壁机吵不吵？能做什么？',
      en: 'How loud is the blender, and what can it make?',
    },
    similar: {
      zh: [
        '早上用破壁机会吵到孩子吗',
        '破壁机能打豆浆吗',
        'B3 打冰块行不行',
        '破壁机好不好洗',
        '一次能打几杯',
      ],
      en: ['is the blender loud', 'can it crush ice'],
    },
    answer: {
      zh: '研沫 B3 戴静音罩 68 分贝，比普通破壁机小一半左右的响度，关上厨房门就不吵人。能做豆浆、米糊、果昔、碎冰，热的最多 1.4 升、冷的 1.75 升；打完按「清洗」1 分钟冲干净。',
      en: 'Under its hood the Yanmo B3 runs at 68 dB, about half as loud as usual; behind a closed kitchen door it disturbs nobody. It makes soy milk, porridge, smoothies and crushed ice, up to 1.75 litres cold, and rinses itself in a minute.',
    },
  },
  {
    key: 'dining-choice',
    category: 'products',
    question: {
      zh: '餐桌买多长的？配几把椅子？',
      en: 'How long should a dining table be, and how many chairs fit?',
    },
    similar: {
      zh: [
        '1.4 米的餐桌坐几个人',
        '餐厅小买多大餐桌',
        '一张桌子配四把椅子够吗',
        '餐桌离墙要留多少',
        '橡木餐桌怕不怕烫',
      ],
      en: ['dining table size', 'how many people sit at a 1.4 m table'],
    },
    answer: {
      zh: '每人留 60 厘米宽：1.4 米坐四人舒服，六人也挤得下，椅背到墙至少留 75 厘米。岸边餐桌是整板橡木，水性漆不怕水渍，热锅请垫一下；桌椅一起买，椅子每把减 40 元。',
      en: 'Allow 60 cm per person: 1.4 m seats four comfortably and six closely, with at least 75 cm behind the chairs. The Anbian table is solid oak; use a mat under hot pots. Bought with the table each chair is ¥40 less.',
    },
  },
  {
    key: 'fan-choice',
    category: 'products',
    question: {
      zh: '循环扇和普通风扇有什么区别？',
      en: 'What is the difference between an air circulator and a fan?',
    },
    similar: {
      zh: [
        '空调配循环扇有用吗',
        '循环扇能摇头吗',
        '晚上睡觉开循环扇吵不吵',
        '循环扇费电不',
        'F2 能遥控吗',
      ],
      en: ['air circulator or fan', 'use with air conditioning'],
    },
    answer: {
      zh: '普通风扇吹人，循环扇把整间屋子的空气搅匀。清屿 F2 左右上下都能摆，配空调用可以把温度调高 2 度，一样凉快；夜间 26 分贝，功率 28 瓦，开一整晚约两毛钱，带遥控器。',
      en: 'A fan blows at you, a circulator mixes the air of the whole room. The Qingyu F2 turns both ways; with air conditioning you can set it 2 °C higher. It runs at 26 dB and 28 W, and a remote is included.',
    },
  },
  {
    key: 'pot-choice',
    category: 'products',
    question: {
      zh: '铸铁锅好用吗？会不会很重、容易生锈？',
      en: 'Is the cast-iron pot practical? Is it heavy, does it rust?',
    },
    similar: {
      zh: [
        '珐琅锅要开锅吗',
        '铸铁锅能用电磁炉吗',
        '24 厘米的锅够几个人',
        '铸铁锅多重',
        '珐琅锅掉瓷怎么办',
      ],
      en: ['enamelled pot on induction', 'does the pot need seasoning'],
    },
    answer: {
      zh: '铁谷 24 厘米带盖 5.1 公斤，4.2 升够四口人炖一锅；三层珐琅不用开锅、不粘也不锈，明火、电磁炉、烤箱都能用，就是不能进微波炉。别空烧、别用钢丝球，磕掉瓷露铁的地方才会锈。',
      en: 'The 24 cm Tiegu weighs 5.1 kg with its lid and holds 4.2 litres, enough for four. Three coats of enamel need no seasoning and do not rust; gas, induction and oven are fine, microwaves are not. Avoid heating it empty and steel wool.',
    },
  },
  {
    key: 'pendant-length',
    category: 'products',
    question: {
      zh: '餐桌上的吊灯选多长？',
      en: 'How long should the pendant above my dining table be?',
    },
    similar: {
      zh: [
        '线形吊灯配多大餐桌',
        '1.2 米的灯配 1.4 米桌子行吗',
        '餐厅吊灯用暖光吗',
        '吊灯线能剪短吗',
      ],
      en: ['length of a linear pendant', 'pendant for a 1.4 m table'],
    },
    answer: {
      zh: '灯长取桌长的三分之二到四分之三：长桥 1.2 米配 1.4–1.8 米的桌子。吃饭用 3000K 暖光菜色好看，线长 30–120 厘米可以自己收放，不用剪。圆桌更适合单头的泡泡吊灯。',
      en: 'Two thirds to three quarters of the table: the 1.2 m Changqiao goes with tables of 1.4–1.8 m. Warm 3000 K makes food look best, and the cord adjusts from 30 to 120 cm. For a round table take the Paopao pendant.',
    },
    followUps: ['ceiling-lamp-install'],
  },
  {
    key: 'night-light-choice',
    category: 'products',
    question: {
      zh: '小夜灯充一次电能用多久？',
      en: 'How long does the night light last on one charge?',
    },
    similar: {
      zh: [
        '感应夜灯灵敏吗',
        '夜灯会不会一直亮',
        '星屿夜灯怎么固定在墙上',
        '起夜灯刺不刺眼',
        '白天夜灯会亮吗',
      ],
      en: ['night light battery', 'motion night light range'],
    },
    answer: {
      zh: '星屿 N1 每晚亮 10 次左右，一次充电用 90 天。3 米内有人经过就亮，20 秒后自己灭，白天不亮；30 流明的暖光照脚下，不刺眼。背面有磁吸和无痕胶两种贴法。',
      en: 'With some ten uses a night the Xingyu N1 lasts 90 days. It lights when someone passes within 3 m, goes out after 20 seconds and stays off by day; 30 warm lumens do not dazzle. It holds by magnet or removable tape.',
    },
  },
];
