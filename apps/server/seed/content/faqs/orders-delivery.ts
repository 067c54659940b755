import type { FaqSeed } from '../types.ts';

export const orderDeliveryFaqs: readonly FaqSeed[] = [
  {
    key: 'pickup-point',
    category: 'orders',
    question: {
      zh: '快递能送上门、不放驿站吗？',
      en: 'Can the courier bring it to my door instead of a pick-up point?',
    },
    similar: {
      zh: [
        '不要放驿站',
        '怎么又给我放快递柜了',
        '要求送货上门',
        '快递员不上楼',
        '能备注别放丰巢吗',
      ],
      en: ['do not leave it at the pick-up point', 'deliver to my door please'],
    },
    answer: {
      zh: '下单时在备注里选「送到门口」，面单上会打印出来；已经发货的，在物流页点「联系快递员」说明就行。没经您同意放进驿站的，告诉我们运单号，我们请快递公司当天重送。',
      en: 'Choose "To my door" in the order notes and it is printed on the label; for a parcel on its way tap "Contact courier" on the tracking page. If it was left at a pick-up point without asking you, tell us the tracking number and it is delivered again the same day.',
    },
  },
  {
    key: 'delivery-call',
    category: 'orders',
    question: { zh: '送货前会打电话吗？', en: 'Will I get a call before delivery?' },
    similar: {
      zh: [
        '师傅来之前会联系我吗',
        '送货提前多久通知',
        '没接到送货电话怎么办',
        '电话没接到会不会就不送了',
        '能短信通知不打电话吗',
      ],
      en: ['do you call before you deliver', 'I missed the delivery call'],
    },
    answer: {
      zh: '大件前一天会发短信写明时段，师傅到前 30 分钟再打一次电话。没接到会隔 10 分钟再打，仍联系不上就改到您方便的时间，不收空跑费。不想接电话，可以备注「短信联系」。',
      en: 'For large items you get a text with the slot the day before and a call 30 minutes ahead. If you miss it the crew tries again after 10 minutes and otherwise rebooks at no charge. Prefer texts? Write "text me" in the notes.',
    },
    followUps: ['delivery-slot'],
  },
  {
    key: 'gift-wrap',
    category: 'orders',
    question: {
      zh: '可以包装成礼物、写贺卡吗？',
      en: 'Can you gift-wrap my order and add a card?',
    },
    similar: {
      zh: [
        '送人的能不能包好看点',
        '礼盒包装要钱吗',
        '帮我写张贺卡',
        '送朋友不要放价格单',
        '生日礼物包装',
      ],
      en: ['gift wrapping', 'add a greeting card', 'no price slip please'],
    },
    answer: {
      zh: '小件可以，付款页勾选「礼物」，礼盒和手写贺卡一共 12 元，贺卡最多 60 个字。勾选后包裹里不放价格单。大家电和家具没有礼盒，但可以寄一张贺卡。',
      en: 'Yes, for small items: tick "Gift" at checkout. Box and handwritten card cost ¥12 together, with up to 60 characters, and no price slip goes in the parcel. Large items cannot be wrapped, but we gladly send a card.',
    },
  },
  {
    key: 'presale',
    category: 'orders',
    question: {
      zh: '预售的定金可以退吗？什么时候付尾款？',
      en: 'Is the pre-order deposit refundable, and when do I pay the rest?',
    },
    similar: {
      zh: [
        '定金能退不',
        '尾款怎么付',
        '忘了付尾款怎么办',
        '预售付了定金不想要了',
        '尾款什么时候开始付',
      ],
      en: ['pre-order deposit refund', 'when do I pay the balance'],
    },
    answer: {
      zh: '尾款开始付的当天会发短信，请在 3 天内付清。付尾款前不想要了，定金在 48 小时内可以全额退，超过 48 小时不退；因为我们延期发货的，随时全额退。',
      en: 'We text you on the day the balance can be paid; please pay within 3 days. The deposit is refunded in full within 48 hours and not after that, unless we are late with dispatch: then at any time.',
    },
  },
  {
    key: 'weather-delay',
    category: 'orders',
    question: {
      zh: '大促或天气不好会不会送得慢？',
      en: 'Will sales or bad weather delay my delivery?',
    },
    similar: {
      zh: [
        '双十一发货慢不慢',
        '下暴雨还送吗',
        '台风天快递停了吗',
        '过年还发货吗',
        '为什么今年送得比平时久',
      ],
      en: ['delays because of a typhoon', 'do you ship during the Spring Festival'],
    },
    answer: {
      zh: '大促期间发货放宽到 72 小时，商品页会写明。遇到暴雨、台风、大雪，承运公司可能停运，物流页会挂出通知，恢复后优先补送。春节除夕到初三不派送，初四恢复。',
      en: 'During big sales dispatch may take 72 hours, as the product page says. In storms the carrier may pause; the tracking page shows it and delayed parcels go first afterwards. Around the Spring Festival there is no delivery from New Year’s Eve to the third day.',
    },
    followUps: ['late-dispatch'],
  },
  {
    key: 'packaging-recycle',
    category: 'orders',
    question: { zh: '大件的包装箱可以帮忙带走吗？', en: 'Will the crew take the packaging away?' },
    similar: {
      zh: [
        '纸箱泡沫谁处理',
        '师傅装完垃圾收不收',
        '包装能不能留着',
        '旧纸箱能回收吗',
        '泡沫板太多了没地方扔',
      ],
      en: ['take away the packaging', 'what about all the foam'],
    },
    answer: {
      zh: '师傅装好后会把纸箱、泡沫和木架一起带走，家里扫干净再走，不另收费。想留着 30 天内退换用，请提前说一声，箱子和护角帮您折好放一边。',
      en: 'Yes. After installing, the crew takes cartons, foam and wood with it and sweeps up, free of charge. If you want to keep the box for a possible return, just say so and it is folded up for you.',
    },
  },
];
