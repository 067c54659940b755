import type { FaqSeed } from '../types.ts';

export const membershipFaqs: readonly FaqSeed[] = [
  {
    key: 'tiers',
    category: 'membership',
    question: {
      zh: '会员有哪些等级？怎么升级？',
      en: 'What membership tiers are there, and how do I move up?',
    },
    similar: {
      zh: [
        '会员等级怎么分',
        '怎么变成金卡',
        '买多少能升 VIP',
        '银卡要花多少钱',
        '我是什么等级',
        '会员会掉级吗',
      ],
      en: ['membership levels', 'how to become a gold member', 'do I lose my tier'],
    },
    answer: {
      zh: '按近 12 个月实付金额自动升级：注册即普通会员，满 2,000 元银卡，满 8,000 元金卡，满 20,000 元 VIP。升级次日生效，有效 12 个月，到期按最近一年重新评定。',
      en: 'Tiers follow what you paid in the last 12 months: Standard on sign-up, Silver from ¥2,000, Gold from ¥8,000, VIP from ¥20,000. A new tier starts the next day, lasts 12 months and is then reassessed.',
    },
    followUps: ['vip-benefits', 'points-earn'],
  },
  {
    key: 'vip-benefits',
    category: 'membership',
    question: { zh: 'VIP 和金卡有什么权益？', en: 'What do Gold and VIP members get?' },
    similar: {
      zh: [
        'VIP 有啥好处',
        '金卡优惠',
        '会员权益在哪看',
        '贵宾客户有专属客服吗',
        '高等级会员打折吗',
      ],
      en: ['VIP benefits', 'gold member perks'],
    },
    answer: {
      zh: '银卡积分 1.2 倍；金卡积分 1.5 倍、每年两次免费家电清洗；VIP 积分 2 倍、四次清洗、人工客服优先接入、大家电整机质保多送 1 年。',
      en: 'Silver earns 1.2× points; Gold earns 1.5× and two free appliance cleanings a year; VIP earns 2×, four cleanings, priority with our agents and one extra year of warranty on large appliances.',
    },
  },
  {
    key: 'points-earn',
    category: 'membership',
    question: { zh: '积分怎么获得？', en: 'How do I earn points?' },
    similar: {
      zh: ['买东西有积分吗', '积分怎么攒', '签到送积分么', '为什么积分没到账', '写评价给多少分'],
      en: ['earn points', 'why did I not get my points'],
    },
    answer: {
      zh: '实付 1 元得 1 积分，银卡 1.2 倍、金卡 1.5 倍、VIP 2 倍，签收 7 天后到账。带图评价每单再送 20 积分，退货会扣回对应积分。',
      en: 'Every yuan paid earns 1 point (1.2× Silver, 1.5× Gold, 2× VIP), credited 7 days after delivery. A review with photos adds 20 points per order; returns take the points back.',
    },
    followUps: ['points-use'],
  },
  {
    key: 'points-use',
    category: 'membership',
    question: {
      zh: '积分怎么用？能抵多少钱？',
      en: 'How do I use points, and what are they worth?',
    },
    similar: {
      zh: ['积分抵现', '一百积分等于多少钱', '积分换东西', '积分可以当钱花吗', '付款时怎么用积分'],
      en: ['redeem points', 'how much are my points worth'],
    },
    answer: {
      zh: '100 积分抵 1 元，付款页打开「使用积分」即可，每单最多抵实付的 10%。也可以在会员中心兑换滤芯、清洗券和小物件。',
      en: '100 points are worth ¥1: switch on "Use points" at checkout, up to 10% of the order. You can also redeem them for filters, cleaning vouchers and small gifts in the member centre.',
    },
  },
  {
    key: 'points-expiry',
    category: 'membership',
    question: { zh: '积分会过期吗？', en: 'Do points expire?' },
    similar: {
      zh: [
        '积分有效期多久',
        '积分清零',
        '我的积分怎么少了',
        '积分什么时候失效',
        '年底积分会没掉吗',
      ],
      en: ['points expiry', 'my points disappeared'],
    },
    answer: {
      zh: '每年获得的积分有效到次年 12 月 31 日，到期前 30 天会发站内消息和短信提醒。会员中心的「积分明细」能看到每一笔的来源和到期日。',
      en: 'Points earned in a year are valid until 31 December of the next one; we remind you 30 days ahead. "Points history" in the member centre shows the origin and expiry of every entry.',
    },
  },
  {
    key: 'coupon-where',
    category: 'membership',
    question: { zh: '在哪里领优惠券？', en: 'Where do I get coupons?' },
    similar: {
      zh: [
        '有没有优惠券',
        '领券',
        '有券吗给我一张',
        '怎么买便宜点',
        '优惠码哪里有',
        '最近有什么活动',
      ],
      en: ['get a coupon', 'any discount codes', 'current promotions'],
    },
    answer: {
      zh: '商品页价格下方和首页「领券中心」都能领，每周一 10:00 更新。新注册的会员有一张满 199 减 30 元的新人券，自动放进账户，7 天内有效。',
      en: 'Coupons are under the price on product pages and in the coupon centre, refreshed every Monday at 10:00. New members automatically receive ¥30 off orders over ¥199, valid for 7 days.',
    },
    followUps: ['coupon-stack', 'coupon-invalid'],
  },
  {
    key: 'coupon-invalid',
    category: 'membership',
    question: { zh: '优惠券为什么用不了？', en: 'Why can I not use my coupon?' },
    similar: {
      zh: [
        '券用不上',
        '优惠劵不能用',
        '付款时没有显示我的券',
        '提示不满足使用条件',
        '新人券失效了',
      ],
      en: ['coupon not working', 'coupon not accepted at checkout'],
    },
    answer: {
      zh: '常见原因有三个：没到门槛（按扣除满减后的金额算）、商品不在适用品类、券已过期。点券上的「使用规则」能看到具体条件；都符合还用不了，请截图给人工客服。',
      en: 'Usually one of three: the amount after discounts is below the threshold, the product is not in the category, or the coupon has expired. Tap "Terms" on the coupon to check; if all are met, send an agent a screenshot.',
    },
  },
  {
    key: 'coupon-stack',
    category: 'membership',
    question: { zh: '优惠券可以叠加使用吗？', en: 'Can coupons be combined?' },
    similar: {
      zh: [
        '能用两张券吗',
        '券和满减能一起用不',
        '积分和优惠券同时用',
        '优惠叠加规则',
        '打折的商品还能用券么',
      ],
      en: ['stack coupons', 'use two coupons', 'coupon together with points'],
    },
    answer: {
      zh: '每单限用一张优惠券，可以和满减、积分、以旧换新抵扣一起用，顺序是先满减、再用券、最后扣积分和旧机款。秒杀商品不能用券。',
      en: 'One coupon per order; it combines with order discounts, points and trade-in credit, in the order discount, coupon, points and credit. Flash-sale items take no coupons.',
    },
  },
  {
    key: 'birthday',
    category: 'membership',
    question: { zh: '会员生日有礼物吗？', en: 'Is there a birthday gift for members?' },
    similar: {
      zh: ['生日福利', '过生日送什么', '生日券怎么领', '生日填错了能改吗', '我今天生日'],
      en: ['birthday coupon', 'birthday benefits'],
    },
    answer: {
      zh: '生日当月 1 日自动发放无门槛券：银卡 20 元、金卡 50 元、VIP 100 元，当月有效。生日在个人资料里填写，一年只能改一次。',
      en: 'On the 1st of your birthday month you get a coupon without a minimum: ¥20 Silver, ¥50 Gold, ¥100 VIP, valid that month. Set your birthday in the profile; it can be changed once a year.',
    },
  },
  {
    key: 'invite-friends',
    category: 'membership',
    question: { zh: '邀请好友有奖励吗？', en: 'Is there a reward for inviting friends?' },
    similar: {
      zh: ['推荐朋友买有返利吗', '拉新奖励', '老带新', '邀请码在哪', '朋友下单我能得什么'],
      en: ['refer a friend', 'referral reward'],
    },
    answer: {
      zh: '在会员中心分享邀请链接，好友首单实付满 199 元并签收满 7 天后，您得 30 元券，好友首单再减 20 元。每月最多奖励 10 位。',
      en: 'Share your link from the member centre: when a friend’s first order over ¥199 has been delivered for 7 days you get a ¥30 coupon, and your friend saves ¥20 on it. Up to 10 friends a month.',
    },
  },
];
