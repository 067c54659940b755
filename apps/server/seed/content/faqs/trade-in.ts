import type { FaqSeed } from '../types.ts';

export const tradeInFaqs: readonly FaqSeed[] = [
  {
    key: 'trade-in-how',
    category: 'trade-in',
    question: { zh: '以旧换新怎么参加？', en: 'How does trade-in work?' },
    similar: {
      zh: [
        '旧机怎么抵扣',
        '旧家电换新流程',
        '以旧换新在哪申请',
        '想用老洗衣机换新的',
        '旧的能抵钱吗',
        '以旧换新怎么弄',
      ],
      en: ['trade-in process', 'how do I trade in my old washer', 'swap old for new'],
    },
    answer: {
      zh: '在商品页点「以旧换新」，填旧机的品类、品牌、年份和能否开机，立刻得到估价，下单时直接从新机价里扣。送新机的师傅当场拆走旧机，一次上门办完。',
      en: 'Tap "Trade in" on the product page and enter type, brand, age and whether it works; the quote is deducted at checkout. The crew that brings the new one takes the old one away in the same visit.',
    },
    followUps: ['trade-in-quote', 'trade-in-pickup'],
  },
  {
    key: 'trade-in-quote',
    category: 'trade-in',
    question: { zh: '旧机怎么估价？能抵多少钱？', en: 'How is my old device valued?' },
    similar: {
      zh: [
        '旧洗衣机值多少钱',
        '估价多少',
        '旧冰箱能抵几百',
        '估价准不准',
        '十年的旧空调还值钱吗',
        '旧机怎么估价',
      ],
      en: ['how much is my old fridge worth', 'trade-in value', 'trade-in quote'],
    },
    answer: {
      zh: '按品类、容量、年份和成色估价，大家电一般 50–800 元，估价 7 天内有效。部分新品再加补贴，比如云汐 X2 再减 400 元，商品图左上角会标出来。',
      en: 'By type, size, age and condition: usually ¥50–800 for large appliances, valid for 7 days. Some new models add a subsidy, such as another ¥400 off the Yunxi X2, shown on the picture.',
    },
    followUps: ['trade-in-mismatch'],
  },
  {
    key: 'trade-in-items',
    category: 'trade-in',
    question: { zh: '哪些旧家电可以换？', en: 'Which old appliances can be traded in?' },
    similar: {
      zh: [
        '旧手机能换吗',
        '旧电视收不收',
        '必须同品牌才能换吗',
        '别的牌子的旧机要不要',
        '换不同类型的可以吗',
        '小家电回收吗',
      ],
      en: ['which items do you take back', 'does it have to be the same brand'],
    },
    answer: {
      zh: '收洗衣机、干衣机、冰箱、空调、电视、油烟机、洗碗机和净水器，品牌不限、在哪买的不限，但要同品类换，比如旧洗衣机换洗烘机。手机、电脑和小家电暂时不收。',
      en: 'Washers, dryers, fridges, air conditioners, TVs, hoods, dishwashers and water purifiers of any brand, bought anywhere, against the same kind of device. Phones, computers and small appliances are not taken.',
    },
  },
  {
    key: 'trade-in-broken',
    category: 'trade-in',
    question: { zh: '坏了的旧机也能换吗？', en: 'Can I trade in a broken device?' },
    similar: {
      zh: [
        '开不了机的还收吗',
        '旧机坏了能抵多少',
        '缺零件的旧冰箱',
        '屏碎了的电视收吗',
        '废旧家电回收',
      ],
      en: ['broken appliance trade-in', 'it does not turn on, will you take it'],
    },
    answer: {
      zh: '可以，只要主体完整。不能开机的按残值收，一般 30–150 元；缺压缩机、主板等主要部件的只免费带走，不抵扣，新机补贴仍然照给。',
      en: 'Yes, as long as the body is complete. Devices that do not start are worth ¥30–150; without the compressor or main board they are taken away free of charge, and the subsidy on the new one still applies.',
    },
  },
  {
    key: 'trade-in-pickup',
    category: 'trade-in',
    question: { zh: '旧机什么时候来拆走？', en: 'When will the old device be taken away?' },
    similar: {
      zh: [
        '先拆旧的还是先装新的',
        '旧机上门回收时间',
        '拆旧空调收费吗',
        '能晚几天再拿走旧机吗',
        '拆机要钱不',
      ],
      en: ['when do you collect the old one', 'is removal free'],
    },
    answer: {
      zh: '送新机的同一时段，师傅先拆旧、再装新，约 40–90 分钟，拆机和搬运都免费。想晚点拿走的，可以约在新机安装后 7 天内，抵扣款等验机后再退给您。',
      en: 'In the same slot: the crew removes the old one and then installs the new one, 40–90 minutes in all, with removal and carrying free. You may also have it collected within 7 days; the credit is then paid after inspection.',
    },
  },
  {
    key: 'trade-in-mismatch',
    category: 'trade-in',
    question: {
      zh: '上门验机和估价不一样怎么办？',
      en: 'What if the inspection differs from the quote?',
    },
    similar: {
      zh: ['师傅说估价高了', '现场压价', '验机不通过', '估 300 只给 100', '填错年份会怎样'],
      en: ['the crew offers less than the quote', 'inspection does not match'],
    },
    answer: {
      zh: '师傅按您填的四项核对，一致就按估价，不会现场压价。确有出入会在手机上给出新价，您可以同意补差价、或取消换新只买新机；觉得不合理请当场转人工，售后组长会判断。',
      en: 'The crew checks the four points you entered; if they match, the quote stands. Otherwise you get a new price on your phone and can accept it or just buy the new one. If you disagree, ask for an agent on the spot.',
    },
  },
  {
    key: 'trade-in-stack',
    category: 'trade-in',
    question: {
      zh: '以旧换新能和优惠券、国补一起用吗？',
      en: 'Can trade-in be combined with coupons and subsidies?',
    },
    similar: {
      zh: [
        '换新补贴能叠加吗',
        '国家补贴怎么领',
        '以旧换新还能用券吗',
        '补贴和满减同享不',
        '国补还有没有',
      ],
      en: ['trade-in and coupon', 'government subsidy'],
    },
    answer: {
      zh: '旧机抵扣可以和一张优惠券、积分同时用。政府补贴以您所在城市当期的名额为准，付款页选「使用补贴」会自动校验资格，通过后立减。',
      en: 'Trade-in credit combines with one coupon and points. Government subsidies depend on your city’s current quota: choose "Use subsidy" at checkout and it is checked and deducted at once.',
    },
  },
  {
    key: 'trade-in-return',
    category: 'trade-in',
    question: {
      zh: '以旧换新买的新机退货，旧机怎么办？',
      en: 'If I return a device bought with trade-in, what about the old one?',
    },
    similar: {
      zh: ['换新后又想退货', '旧机还能还给我吗', '退新机旧机的钱怎么算', '以旧换新能退吗'],
      en: ['return a trade-in purchase', 'can I get my old device back'],
    },
    answer: {
      zh: '新机同样享受 30 天无忧退换。旧机拆走后不能退还，退货时按实付金额退款，旧机抵扣款会以现金另外退给您，活动补贴不退。',
      en: 'The new device has the same 30-day returns. The old one cannot be given back; you are refunded what you paid plus the trade-in value in cash, without the promotional subsidy.',
    },
  },
  {
    key: 'trade-in-recycle-only',
    category: 'trade-in',
    question: {
      zh: '不买新的，只回收旧机可以吗？',
      en: 'Can you collect an old device without a purchase?',
    },
    similar: {
      zh: [
        '只想卖旧家电',
        '上门收旧冰箱',
        '单独回收',
        '不换新光回收行不',
        '旧沙发能拉走吗',
        '旧床垫处理',
      ],
      en: ['recycling only', 'collect my old sofa', 'pick up an old fridge'],
    },
    answer: {
      zh: '目前不做单独回收，要和购买新品一起。买家具时可以免费带走一件同类旧家具，比如买沙发带走旧沙发，不抵扣金额，请在下单页勾选。',
      en: 'We do not collect without a purchase. When you buy furniture we take away one old piece of the same kind free of charge, without credit; tick the box at checkout.',
    },
  },
  {
    key: 'trade-in-data',
    category: 'trade-in',
    question: { zh: '旧电视里的账号和数据会清除吗？', en: 'Is the data on my old TV erased?' },
    similar: {
      zh: ['旧电视登录的账号怎么办', '回收前要恢复出厂吗', '数据会不会泄露', '旧机里的照片'],
      en: ['erase data before trade-in', 'reset old TV'],
    },
    answer: {
      zh: '请在拆机前到「设置 – 恢复出厂设置」清除账号。开不了机的，回收厂会在 24 小时内物理销毁存储部件，并给您电子销毁证明。',
      en: 'Please reset the TV to factory settings before it is removed. If it does not start, the recycler destroys the storage within 24 hours and sends you an electronic certificate.',
    },
  },
];
