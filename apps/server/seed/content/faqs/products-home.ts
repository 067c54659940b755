import type { FaqSeed } from '../types.ts';

export const homeChoiceFaqs: readonly FaqSeed[] = [
  {
    key: 'genuine',
    category: 'products',
    question: { zh: '商品是正品吗？怎么验证？', en: 'Are the products genuine? How can I check?' },
    similar: {
      zh: ['会不会是假货', '是不是翻新机', '怎么查真伪', '是全新的吗', '序列号在哪里查'],
      en: ['is it genuine', 'is it refurbished', 'check serial number'],
    },
    answer: {
      zh: '全部为品牌直供的全新商品，不卖翻新机和样机。机身序列号可以在订单详情的「验真」里核对，查出不符，退一赔三。',
      en: 'Everything is new and comes straight from the brand; we sell no refurbished or display units. Check the serial number under "Verify" on the order page; if it does not match we refund and pay three times the price.',
    },
  },
  {
    key: 'restock',
    category: 'products',
    question: { zh: '缺货的商品什么时候补货？', en: 'When will a sold-out item be back?' },
    similar: {
      zh: [
        '没货了',
        '什么时候有货',
        '到货通知怎么设',
        '显示补货中',
        '预售要等多久',
        '能帮我留一个吗',
      ],
      en: ['out of stock', 'when is it back in stock', 'notify me'],
    },
    answer: {
      zh: '在商品页点「到货提醒」，有货时短信和站内消息通知您。常规商品补货 5–10 天，预售商品页面写了发货日期；库存不能预留，先付款先得。',
      en: 'Tap "Notify me" on the product page and we message you when it is back, usually in 5–10 days; pre-orders show their dispatch date. Stock cannot be reserved: first paid, first served.',
    },
  },
  {
    key: 'coffee-choice',
    category: 'products',
    question: { zh: '新手适合买哪款咖啡壶？', en: 'Which coffee pot is good for a beginner?' },
    similar: {
      zh: [
        '手冲壶推荐',
        '咖啡壶套装有什么',
        '手冲咖啡入门买啥',
        '600ml 够几个人喝',
        '壶能放电磁炉上吗',
      ],
      en: ['coffee pot for beginners', 'what is in the pour-over set'],
    },
    answer: {
      zh: '手冲咖啡壶套装 600 ml 就够用：含细口壶、玻璃分享壶、滤杯和 40 张滤纸，一次冲 2–3 杯。壶身哑光黑不锈钢，明火、电陶炉和电磁炉都能用。',
      en: 'The 600 ml pour-over set has all you need: gooseneck kettle, glass server, dripper and 40 filters, for 2–3 cups. The matt black steel kettle works on gas, ceramic and induction hobs.',
    },
  },
  {
    key: 'rice-cooker-choice',
    category: 'products',
    question: { zh: '电饭煲几升够用？', en: 'What capacity of rice cooker do I need?' },
    similar: {
      zh: [
        '4 升电饭煲几个人吃',
        '电饭锅买多大',
        '一个人用多大电饭煲',
        '禾光 C4 能煲汤吗',
        '电饭煲能不能预约',
      ],
      en: ['rice cooker size', 'can the C4 make soup'],
    },
    answer: {
      zh: '1–2 人 2–3 升，3–5 人 4 升，6 人以上 5 升。禾光 C4 是 4 升 IH 加热，一次煮 6 碗饭，能煲汤、煮粥、做酸奶，可预约 24 小时。',
      en: 'Take 2–3 litres for one or two people, 4 for three to five, 5 for more. The Heguang C4 is a 4-litre induction model for six bowls; it also does soup, congee and yoghurt, with a 24-hour timer.',
    },
  },
  {
    key: 'dishwasher-choice',
    category: 'products',
    question: {
      zh: '洗碗机放得下吗？需要什么条件？',
      en: 'Will the dishwasher fit, and what does it need?',
    },
    similar: {
      zh: [
        '厨房小能装洗碗机吗',
        '洗碗机尺寸',
        '洗碗机要改水电吗',
        'D8 能洗多少碗',
        '洗碗机能放台面上不',
      ],
      en: ['dishwasher size', 'do I need plumbing for the dishwasher'],
    },
    answer: {
      zh: '洁屿 D8 是 8 套台嵌两用，宽 55、深 50、高 59.5 厘米，台面或橱柜都能放。需要 1.5 米内有进水、排水和一个 10A 三孔插座，下单后师傅可以免费上门看一次。',
      en: 'The Jieyu D8 holds 8 place settings and measures 55 × 50 × 59.5 cm, on the counter or built in. It needs water, a drain and a 10 A socket within 1.5 m; a technician can check your kitchen once free of charge.',
    },
  },
  {
    key: 'sofa-choice',
    category: 'products',
    question: {
      zh: '云栖沙发面料好打理吗？坐感软硬？',
      en: 'Is the Yunqi sofa easy to care for? How firm is it?',
    },
    similar: {
      zh: ['沙发套能拆洗吗', '沙发软不软', '猫抓会坏吗', '布艺沙发脏了怎么办', '沙发什么木头的'],
      en: ['is the sofa cover removable', 'sofa firmness', 'sofa and cats'],
    },
    answer: {
      zh: '云栖系列整套可拆洗，防泼水科技布，猫抓不容易起丝。坐感中等偏软，实木松木框架，座垫是 45 密度海绵加羽绒层；想先坐坐看，可以去上海或杭州体验店。',
      en: 'Every Yunqi cover comes off for washing; the fabric is water-repellent and resists claws. The seat is medium-soft, 45-density foam with a feather layer on a pine frame. You can try it in our Shanghai or Hangzhou showroom.',
    },
    followUps: ['sofa-cleaning'],
  },
  {
    key: 'furniture-safety',
    category: 'products',
    question: {
      zh: '家具环保吗？有没有味道？',
      en: 'Is the furniture low in emissions? Does it smell?',
    },
    similar: {
      zh: [
        '甲醛超标吗',
        '家具味道大不大',
        '板材什么等级',
        'E0 还是 ENF',
        '孩子房间能放吗',
        '有检测报告么',
      ],
      en: ['furniture formaldehyde', 'does the furniture smell', 'test report'],
    },
    answer: {
      zh: '板材都是 ENF 级（甲醛不超过 0.025 mg/m³），实木用水性漆，商品页可以下载每批的检测报告。开箱会有轻微木味，通风 3 天左右散去。',
      en: 'All boards are ENF grade (at most 0.025 mg/m³ of formaldehyde) and solid wood has water-based lacquer; test reports can be downloaded from the product page. A light smell of wood fades after about 3 days of airing.',
    },
  },
  {
    key: 'lamp-choice',
    category: 'products',
    question: {
      zh: '灯的色温和亮度怎么选？',
      en: 'How do I choose colour temperature and brightness?',
    },
    similar: {
      zh: [
        '暖光还是白光',
        '客厅用多少瓦的灯',
        '色温多少合适',
        '小孩写作业用什么灯',
        '吸顶灯多大适合卧室',
      ],
      en: ['warm or cool light', 'lamp brightness', 'desk lamp for children'],
    },
    answer: {
      zh: '卧室和沙发旁选 2700–3000K 暖光，书桌和厨房选 4000K。吸顶灯每平方米约 3 瓦：月影吸顶灯 36 瓦适合 10–15 平方米；写作业用小满台灯，国 AA 级，无可视频闪。',
      en: 'Take 2700–3000 K for bedrooms and sofas, 4000 K for desks and kitchens. Ceiling lights need about 3 W per m²: the 36 W Yueying suits 10–15 m². For homework choose the Xiaoman desk lamp, class AA and flicker-free.',
    },
  },
  {
    key: 'water-purifier-choice',
    category: 'products',
    question: {
      zh: '净水器要不要装？水费和滤芯贵吗？',
      en: 'Is a water purifier worth it? What do water and filters cost?',
    },
    similar: {
      zh: [
        '净水器滤芯一年多少钱',
        'RO 净水器废水多吗',
        '自来水能直接喝的净水器',
        '净水器推荐',
        '厨下净水器哪个好',
      ],
      en: ['water purifier running cost', 'how much waste water'],
    },
    answer: {
      zh: '净泉 RO800 直饮出水每分钟 2.1 升，净废水比 3:1，一家三口每月多用水约 3 元。复合滤芯 159 元用一年，RO 滤芯 359 元用三年。',
      en: 'The Jingquan RO800 gives 2.1 litres of drinking water a minute at 3:1 pure to waste, about ¥3 of extra water a month for three people. The composite filter costs ¥159 a year, the RO membrane ¥359 every three.',
    },
    followUps: ['water-filter'],
  },
];
