import type { FaqSeed } from '../types.ts';

export const memberLifeFaqs: readonly FaqSeed[] = [
  {
    key: 'review-edit',
    category: 'membership',
    question: { zh: '评价写错了能修改吗？', en: 'Can I change a review I have written?' },
    similar: {
      zh: ['怎么删评价', '追评在哪里写', '评价能匿名吗', '改个好评', '晒单审核不通过'],
      en: ['edit my review', 'delete a review'],
    },
    answer: {
      zh: '发布后 30 天内可以改一次、随时可以追评，「我的 – 评价」里点那一条就行，也可以改成匿名。带图评价审核一般 2 小时，没通过多半是图片里露出了电话或地址。',
      en: 'Within 30 days you can change it once, and add to it at any time, under Me – Reviews; you may also make it anonymous. Photos are checked within 2 hours and usually fail because a phone number or address is visible.',
    },
  },
  {
    key: 'flash-sale',
    category: 'membership',
    question: {
      zh: '秒杀怎么参加？为什么总是抢不到？',
      en: 'How do flash sales work, and why do I never get one?',
    },
    similar: {
      zh: [
        '秒杀几点开始',
        '抢购一直提示火爆',
        '秒杀的东西能退吗',
        '限时抢购规则',
        '付款时提示被抢光了',
      ],
      en: ['flash sale start time', 'sold out at checkout'],
    },
    answer: {
      zh: '每天 10:00 和 20:00 各一场，提前加购、选好地址会快一些。下单不等于抢到，5 分钟内没付款名额就让给下一位。秒杀商品照样 30 天无忧退换，只是不能用券、不参加价保。',
      en: 'There are two a day, at 10:00 and 20:00; put the item in the cart and choose the address beforehand. Ordering is not enough: unpaid places are passed on after 5 minutes. The 30-day returns apply, but neither coupons nor price protection.',
    },
  },
  {
    key: 'cleaning-book',
    category: 'membership',
    question: {
      zh: '会员的免费家电清洗怎么约？',
      en: 'How do I book the free appliance cleaning for members?',
    },
    similar: {
      zh: [
        '清洗券怎么用',
        '空调清洗预约',
        '免费清洗包括哪些电器',
        '金卡的清洗次数用不完会过期吗',
        '油烟机清洗多少钱',
      ],
      en: ['book appliance cleaning', 'cleaning voucher'],
    },
    answer: {
      zh: '「会员中心 – 家电清洗」选空调、油烟机、洗衣机或冰箱和时间，师傅自带蒸汽机，一台约 60–90 分钟。金卡每年两次、VIP 四次，跨年清零；没有次数也可以付费，每台 129 元。',
      en: 'In the member centre choose Cleaning, the appliance (air conditioner, hood, washer or fridge) and a time; it takes 60–90 minutes. Gold has two a year, VIP four, not carried over; without one it costs ¥129 per appliance.',
    },
    followUps: ['vip-benefits'],
  },
  {
    key: 'points-transfer',
    category: 'membership',
    question: {
      zh: '积分和优惠券能转给别人吗？',
      en: 'Can I give points or coupons to somebody else?',
    },
    similar: {
      zh: ['积分送给家人', '券能转赠吗', '两个账号的积分可以合到一起吗', '把积分转到老婆账号'],
      en: ['transfer points', 'give my coupon to a friend'],
    },
    answer: {
      zh: '积分不能转赠，也不能在账号之间合并；优惠券里标着「可赠」的，点一下能发给微信好友，对方 24 小时内领取有效。家里人想一起攒积分，可以用同一个账号下单，收货人填各自的名字。',
      en: 'Points stay with the account. Coupons marked "can be given" can be sent to a WeChat friend, who has 24 hours to take them. To collect points together, order from one account with different recipients.',
    },
  },
];
