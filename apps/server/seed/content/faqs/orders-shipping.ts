import type { FaqSeed } from '../types.ts';

export const orderShippingFaqs: readonly FaqSeed[] = [
  {
    key: 'shipping-fee',
    category: 'orders',
    question: { zh: '运费怎么算？满多少包邮？', en: 'How much is shipping, and when is it free?' },
    similar: {
      zh: [
        '包邮吗',
        '要不要运费',
        '买多少钱才免邮费',
        '邮费多少',
        '差几块钱没到 99 要付快递费吗',
        '运费谁出',
      ],
      en: ['is delivery free', 'shipping cost', 'minimum order for free delivery'],
    },
    answer: {
      zh: '实付满 99 元包邮到家，不满 99 元收 10 元运费。大家电和家具不论金额，送货上门都不收运费。',
      en: 'Orders of ¥99 or more ship free; below that shipping is ¥10. Large appliances and furniture are always delivered free of charge.',
    },
    followUps: ['delivery-time', 'remote-areas'],
  },
  {
    key: 'dispatch-time',
    category: 'orders',
    question: { zh: '下单后多久发货？', en: 'How soon is my order dispatched?' },
    similar: {
      zh: [
        '什么时候发货',
        '付完款几天能发出来',
        '今天拍今天能发吗',
        '啥时候发',
        '多久出库',
        '一般多长时间寄出',
      ],
      en: ['when will you ship my order', 'dispatch time', 'does it ship today'],
    },
    answer: {
      zh: '16:00 前付款的现货小件当天出库，其余订单最迟在付款后 48 小时内发出。预售和定制商品按商品页写明的日期发货。',
      en: 'In-stock small items paid before 16:00 leave the same day; everything else leaves within 48 hours of payment. Pre-orders and custom items ship on the date shown on the product page.',
    },
    followUps: ['late-dispatch', 'delivery-time'],
  },
  {
    key: 'late-dispatch',
    category: 'orders',
    question: {
      zh: '超过 48 小时还没发货怎么办？',
      en: 'It has been over 48 hours and my order has not shipped. What now?',
    },
    similar: {
      zh: [
        '怎么还不发货',
        '催一下发货',
        '等了三天了还没动静',
        '一直显示待发货',
        '超时不发货赔不赔',
        '我的东西咋还没发',
      ],
      en: [
        'my order still has not shipped',
        'why is my order delayed',
        'compensation for late shipping',
      ],
    },
    answer: {
      zh: '超过 48 小时未发货，系统会自动补偿积分：普通、银卡、金卡会员 100 积分，VIP 200 积分。您可以在订单详情点「催发货」，仓库会在 2 小时内回复发出时间；不想等了也可以直接取消，全额退款。',
      en: 'After 48 hours we credit points automatically: 100 for Standard, Silver and Gold members, 200 for VIP. Tap "Remind warehouse" on the order page and you will get a dispatch time within 2 hours, or cancel for a full refund.',
    },
    followUps: ['cancel-order'],
  },
  {
    key: 'delivery-time',
    category: 'orders',
    question: { zh: '发货后几天能收到？', en: 'How long does delivery take after dispatch?' },
    similar: {
      zh: [
        '快递要几天',
        '几天到',
        '到北京要多久',
        '多久能送到家',
        '今天下单后天能到吗',
        '路上要走几天',
      ],
      en: ['how many days until it arrives', 'delivery time', 'when will my parcel get here'],
    },
    answer: {
      zh: '小件一般 2–3 天送达，江浙沪多为次日。大家电现货在北京、上海、广州、深圳、杭州、成都、武汉次日送达并安装，其他城市 3–5 天；家具 5–7 天。',
      en: 'Small items take 2–3 days, usually next day around Shanghai. In-stock large appliances arrive and are installed next day in Beijing, Shanghai, Guangzhou, Shenzhen, Hangzhou, Chengdu and Wuhan, in 3–5 days elsewhere; furniture takes 5–7 days.',
    },
    followUps: ['track-order', 'delivery-slot'],
  },
  {
    key: 'track-order',
    category: 'orders',
    question: { zh: '在哪里查物流？', en: 'Where can I track my order?' },
    similar: {
      zh: [
        '我的快递到哪了',
        '查一下我的订单',
        '物流信息怎么看',
        '快递单号在哪',
        '帮我看看东西到哪里了',
        '包裹走到哪儿啦',
      ],
      en: ['where is my order', 'track my parcel', 'tracking number'],
    },
    answer: {
      zh: '打开「我的订单」，点对应订单的「查看物流」，就能看到承运公司、运单号和每一站的时间。大件还会显示送货师傅的姓名和预约时段。',
      en: 'Open My orders and tap "Track" on the order to see the carrier, the tracking number and every stop. For large items it also shows the delivery crew and the booked slot.',
    },
    followUps: ['tracking-stuck', 'signed-not-received'],
  },
  {
    key: 'tracking-stuck',
    category: 'orders',
    question: {
      zh: '物流好几天没有更新怎么办？',
      en: 'Tracking has not moved for days. What should I do?',
    },
    similar: {
      zh: [
        '快递不动了',
        '物流卡住了',
        '一直停在中转站',
        '包裹两天没更新',
        '是不是丢件了',
        '物流信息一直不变',
      ],
      en: ['tracking is stuck', 'parcel not moving', 'is my package lost'],
    },
    answer: {
      zh: '超过 48 小时没有新的物流记录，请把订单尾号发给人工客服，我们会向承运公司查件，24 小时内给您结果。确认丢件的，当天补发或全额退款，由您选择。',
      en: 'If nothing has changed for 48 hours, send the last digits of the order to an agent; we open a trace with the carrier and answer within 24 hours. If the parcel is lost we resend it the same day or refund in full, as you prefer.',
    },
  },
  {
    key: 'signed-not-received',
    category: 'orders',
    question: {
      zh: '显示已签收，但我没收到货',
      en: 'It says delivered, but I have not received it',
    },
    similar: {
      zh: [
        '没收到东西却显示签收了',
        '不是我签收的',
        '快递说送到了可我没拿到',
        '谁签的我的件',
        '被别人拿走了吧',
      ],
      en: ['marked as delivered but nothing here', 'someone else signed for my parcel'],
    },
    answer: {
      zh: '请先看看驿站、门卫或家人是否代收。仍没找到的，把订单尾号发给人工客服，我们 24 小时内与承运公司核实签收人；48 小时内找不到包裹，就为您补发或退款。',
      en: 'Please check the pick-up point, the front desk and your family first. If it is still missing, give an agent the last digits of the order; we verify who signed within 24 hours and resend or refund if it is not found within 48.',
    },
  },
  {
    key: 'delivery-slot',
    category: 'orders',
    question: { zh: '可以指定送货时间吗？', en: 'Can I choose a delivery time?' },
    similar: {
      zh: [
        '能不能周末送',
        '我白天不在家晚上送行吗',
        '约个时间送货',
        '想让师傅下午来',
        '可以晚几天送吗',
      ],
      en: ['schedule delivery', 'deliver on the weekend', 'can you deliver in the evening'],
    },
    answer: {
      zh: '大家电和家具可以在下单页选日期和 2 小时时段，最早 8:00，最晚 20:00，师傅到前 30 分钟会打电话。小件由快递公司安排，可以备注「工作日送」或「周末送」。',
      en: 'For large appliances and furniture pick a date and a 2-hour slot between 8:00 and 20:00 at checkout; the crew calls 30 minutes ahead. Small parcels follow the courier, but you can note "weekdays" or "weekend".',
    },
    followUps: ['reschedule-install'],
  },
  {
    key: 'remote-areas',
    category: 'orders',
    question: { zh: '新疆、西藏能送吗？', en: 'Do you deliver to Xinjiang and Tibet?' },
    similar: {
      zh: ['偏远地区发货吗', '乌鲁木齐包不包邮', '拉萨能买吗', '我们县城送不送', '乡镇送货上门吗'],
      en: ['delivery to remote areas', 'do you ship to Lhasa'],
    },
    answer: {
      zh: '小件全国都送，新疆、西藏同样满 99 元包邮，时间要多 3–5 天。大家电和家具在下单页填好地址就会显示能否送达，乡镇也可以送货入户，通常比县城晚 1–2 天。',
      en: 'Small items go everywhere in mainland China, with the same ¥99 free-shipping rule, and take 3–5 days longer to Xinjiang and Tibet. For large items the checkout page tells you whether your address is covered; townships usually add 1–2 days.',
    },
  },
  {
    key: 'overseas',
    category: 'orders',
    question: {
      zh: '支持寄到海外或港澳台吗？',
      en: 'Do you ship overseas, or to Hong Kong, Macau and Taiwan?',
    },
    similar: {
      zh: ['海外寄送', '能发香港吗', '国外能收到吗', '可以寄到新加坡不', '转运可以吗'],
      en: ['international shipping', 'can you ship to Singapore', 'do you deliver abroad'],
    },
    answer: {
      zh: '目前只送中国大陆地区，港澳台和海外暂不发货。您可以寄到国内的转运仓，但出境后的破损和安装不在我们的服务范围内，电器请留意当地电压。',
      en: 'We deliver in mainland China only. You may ship to a domestic forwarder, but damage after export and installation abroad are not covered, and please check the local voltage.',
    },
  },
  {
    key: 'upstairs',
    category: 'orders',
    question: {
      zh: '大件送上楼吗？没有电梯收费吗？',
      en: 'Do you carry large items upstairs? Is there a fee without a lift?',
    },
    similar: {
      zh: [
        '送货上楼吗',
        '五楼没电梯搬上去要钱吗',
        '会不会只送到楼下',
        '冰箱能搬进屋里吗',
        '楼梯房怎么收费',
        '步梯加钱不',
      ],
      en: ['carry it upstairs', 'no elevator fee', 'do you deliver into the room'],
    },
    answer: {
      zh: '大家电和家具都免费送货入户。有电梯不限楼层；没有电梯 6 层以内免费，从 7 层起每层收 20 元。进不了门或电梯的，师傅会先和您商量，不会放在楼下就走。',
      en: 'Large appliances and furniture are carried into your home free of charge: any floor with a lift, up to the 6th without one, then ¥20 per floor. If it does not fit, the crew talks to you first and never leaves it downstairs.',
    },
  },
];
