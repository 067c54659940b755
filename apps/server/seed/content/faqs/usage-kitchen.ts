import type { FaqSeed } from '../types.ts';

export const kitchenUsageFaqs: readonly FaqSeed[] = [
  {
    key: 'dishwasher-salt',
    category: 'installation',
    question: {
      zh: '洗碗机要加盐和漂洗剂吗？',
      en: 'Does the dishwasher need salt and rinse aid?',
    },
    similar: {
      zh: [
        '洗碗机专用盐加多少',
        '杯子洗完有白雾',
        '洗碗块和洗碗粉用哪个',
        '漂洗剂灯亮了',
        '洗完碗上有水渍',
      ],
      en: ['dishwasher salt', 'glasses come out cloudy'],
    },
    answer: {
      zh: '水硬的地方要加：洁屿 D8 第一次加 1 公斤专用盐，以后亮灯再补；漂洗剂加到刻度线，杯子有白雾就调高一档。洗碗块带盐的也要补盐，只是省一点。',
      en: 'In hard-water areas, yes: fill the D8 with 1 kg of salt the first time and top up when the light comes on. Fill rinse aid to the mark and turn it up a step if glasses are cloudy, even with all-in-one tabs.',
    },
  },
  {
    key: 'dishwasher-foam',
    category: 'installation',
    question: { zh: '洗碗机溢出泡沫怎么办？', en: 'The dishwasher is full of foam. What now?' },
    similar: {
      zh: ['洗碗机漏泡沫出来', '误加了洗洁精', '洗碗机全是泡泡', 'D8 提示溢水', '能用普通洗洁精吗'],
      en: ['foam in the dishwasher', 'I used washing-up liquid'],
    },
    answer: {
      zh: '多半是误加了洗洁精。按取消、断电，打开门让泡沫散一会儿，撒一小把盐，再跑一次「预洗」排掉，重复到没有泡沫。洗碗机只能用专用洗碗块或粉，以后别加洗洁精。',
      en: 'Usually washing-up liquid got in. Cancel, unplug, open the door for a while, sprinkle a handful of salt and run Pre-wash until the foam is gone. Use dishwasher tabs or powder only.',
    },
  },
  {
    key: 'hood-clean',
    category: 'installation',
    question: {
      zh: '油烟机自清洁怎么用？油杯多久倒？',
      en: 'How do I use the hood’s self-cleaning, and when do I empty the oil cup?',
    },
    similar: {
      zh: [
        '油烟机滴油',
        '油杯满了怎么拆',
        'J7 自清洁按哪个键',
        '油烟机多久洗一次',
        '油烟吸不干净了',
      ],
      en: ['clean the range hood', 'oil drips from the hood'],
    },
    answer: {
      zh: '灶岚 J7 每用 60 小时清洁灯亮：关机状态长按「清洁」5 秒，热洗 15 分钟，再把油杯倒掉。油杯两周看一次，七分满就倒；吸力变小先摘滤网，用温碱水泡 20 分钟。',
      en: 'The Zaolan J7 lights its cleaning lamp every 60 hours: with the hood off hold Clean for 5 seconds, wait 15 minutes and empty the cup. Check the cup fortnightly. If suction drops soak the mesh in warm soda water for 20 minutes.',
    },
  },
  {
    key: 'rice-cooker-spill',
    category: 'installation',
    question: {
      zh: '电饭煲溢锅、煮饭夹生怎么办？',
      en: 'The rice cooker boils over or the rice is undercooked',
    },
    similar: {
      zh: ['煮粥老是扑出来', '米饭煮不熟', '电饭煲底部糊了', 'C4 显示 E2', '煮饭放多少水'],
      en: ['rice cooker spills', 'rice is not cooked through'],
    },
    answer: {
      zh: '先看内胆外壁和加热盘有没有水或米粒，擦干再煮。米水看内胆刻度，粥不超过「粥」的线，蒸汽阀每周拆下来洗一次。显示 E2 是温度探头脏了，擦净还报就申请维修。',
      en: 'Dry the outside of the bowl and the heating plate first. Follow the marks inside, never fill congee above its line, and wash the steam valve weekly. E2 means a dirty sensor: wipe it, and book a repair if it returns.',
    },
  },
  {
    key: 'fryer-first-use',
    category: 'installation',
    question: {
      zh: '空气炸锅第一次用有味道正常吗？',
      en: 'Is a smell normal when I first use the air fryer?',
    },
    similar: {
      zh: [
        '新炸锅塑料味',
        '炸锅要空烧几次',
        'A5 第一次怎么用',
        '炸锅冒烟正常吗',
        '空气炸锅怎么去味',
      ],
      en: ['air fryer smells', 'first use of the air fryer'],
    },
    answer: {
      zh: '头两次有一点热塑料味是正常的：炸篮用热水洗净，200 度空烧两次、每次 15 分钟，再放几片柠檬烤 10 分钟。空烧三次还有味、或者冒烟，请停用并联系我们，15 天内直接换新。',
      en: 'A slight smell the first two times is normal: wash the basket, run it empty at 200 °C twice for 15 minutes, then bake some lemon slices. If it still smells after three runs, or smokes, stop and tell us; within 15 days you get a new one.',
    },
  },
  {
    key: 'grinder-clean',
    category: 'installation',
    question: {
      zh: '磨豆机怎么清洗？刻度怎么选？',
      en: 'How do I clean the coffee grinder, and which setting do I use?',
    },
    similar: {
      zh: ['磨豆机卡豆了', '手冲用几档', 'G2 能水洗吗', '磨豆机静电粉到处飞', '刀盘怎么拆'],
      en: ['grinder setting for pour-over', 'grinder is stuck'],
    },
    answer: {
      zh: '手冲用 20–24 档，法压 30 档以上，摩卡壶 10 档左右。麦陀 G2 刀盘不能水洗，每周用刷子扫一次，左拧上刀盘就能取下。卡豆时断电、倒出豆子、反转刀盘，别用手抠。',
      en: 'Use 20–24 for pour-over, 30 and above for a French press, about 10 for a moka pot. Brush the Maituo G2 weekly and keep water away from the burrs; turn the upper one left to remove it. If it jams, unplug it, empty it and turn it back.',
    },
  },
  {
    key: 'pot-care',
    category: 'installation',
    question: { zh: '珐琅锅糊了怎么洗？', en: 'How do I clean burnt food off the enamelled pot?' },
    similar: {
      zh: ['铸铁锅烧黑了', '锅底糊了刷不掉', '珐琅锅发黄怎么办', '铸铁锅怎么保养', '锅盖内侧生锈'],
      en: ['burnt enamel pot', 'care of a cast-iron pot'],
    },
    answer: {
      zh: '倒两勺小苏打加水没过糊的地方，小火煮 10 分钟，晾温了用木铲推掉，再用海绵洗。发黄用过碳酸钠泡半小时。锅沿没有珐琅的一圈容易锈，洗完擦干、抹一点油就好。',
      en: 'Cover the spot with water and two spoons of baking soda, simmer for 10 minutes, and push it off with a wooden spatula once lukewarm. The bare rim can rust: dry it and rub in a little oil.',
    },
  },
];
