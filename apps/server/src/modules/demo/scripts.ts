import type { Locale } from '@lingxi/contract';

/** What a simulated visitor says, and whom they wait for before they say it. */
export interface Line {
  say: string;
  hears: 'anybody' | 'agent';
}

export interface Script {
  key: string;
  locale: Locale;
  lines: readonly Line[];
  /** What is pressed under the last answer. */
  isHelpful?: boolean;
  rating?: number;
}

const says = (say: string): Line => ({ say, hears: 'anybody' });
/** Said to a person only; goes when nobody comes. */
const toAgent = (say: string): Line => ({ say, hears: 'agent' });
const zh = (key: string, lines: readonly Line[], end: Partial<Script> = {}): Script => ({
  key,
  locale: 'zh',
  lines,
  ...end,
});
const en = (key: string, lines: readonly Line[], end: Partial<Script> = {}): Script => ({
  key,
  locale: 'en',
  lines,
  ...end,
});

/** Own writing; taken in this order, again and again. */
export const scripts: readonly Script[] = [
  zh('refund', [says('退货的钱几天能到账呀'), says('哦原路退回，知道了，谢谢')], {
    isHelpful: true,
  }),
  zh(
    'where',
    [
      says('在吗'),
      says('我的快递到哪里了'),
      says('转人工吧，帮我看看'),
      toAgent('好，我等消息'),
      toAgent('谢谢，麻烦你了'),
    ],
    { rating: 5 },
  ),
  zh('invoice', [says('发票抬头写错了还能改吗'), says('那电子发票发到哪里'), says('明白了')], {
    isHelpful: true,
  }),
  zh(
    'broken',
    [
      says('空气炸锅收到就是坏的，开不了机'),
      says('我要换货，找人工'),
      toAgent('今天刚拆的箱子'),
      toAgent('好的，照片我一会儿发'),
    ],
    { rating: 4 },
  ),
  zh(
    'price',
    [says('昨天买的今天就降价了，能退差价吗'), says('那我怎么申请'), says('解决了，谢谢')],
    { rating: 5 },
  ),
  zh('moon', [says('你们能寄到月球吗'), says('开玩笑的，那能寄到香港吗'), says('好吧')]),
  zh('install', [says('洗衣机送货的时候管安装吗'), says('要另外付钱吗'), says('好的谢谢')], {
    isHelpful: true,
    rating: 5,
  }),
  zh(
    'angry',
    [
      says('都催了三次了还不发货，太差劲了，我要投诉'),
      toAgent('那你给我个准信，到底哪天发'),
      toAgent('行，再信你们一次'),
    ],
    { rating: 2 },
  ),
  zh('coupon', [says('优惠券怎么用不了'), says('满多少才能用啊'), says('哦哦，差一块钱，谢谢')]),
  zh('trade', [says('以旧换新旧手机能折多少钱'), says('坏的也收吗')], { isHelpful: true }),
  en('shipping', [says('How long does delivery take?'), says('Great, thank you')], {
    isHelpful: true,
  }),
  zh(
    'address',
    [
      says('地址填错了，刚付的款'),
      says('我自己改不了，人工'),
      toAgent('改成公司地址，前台收'),
      toAgent('太好了，谢谢'),
    ],
    { rating: 5 },
  ),
  zh('points', [says('会员积分什么时候过期'), says('能换什么'), says('知道了')]),
  zh('warranty', [says('扫地机器人保修多久'), says('电池也算在里面吗'), says('明白')], {
    isHelpful: true,
  }),
  en(
    'return',
    [
      says('I would like to return my headphones'),
      says('Can I talk to a person please'),
      toAgent('It is only two days old'),
      toAgent('Perfect, thanks'),
    ],
    { rating: 5 },
  ),
  zh(
    'bulk',
    [
      says('公司采购五十台落地扇有优惠吗'),
      says('转人工'),
      toAgent('可以开专票吗'),
      toAgent('好，我让采购联系你'),
    ],
    { rating: 5 },
  ),
];

/** Names that nobody takes for a customer's. */
export const names: Record<Locale, readonly string[]> = {
  zh: ['桂圆', '山药', '芝麻', '荔枝', '板栗', '薄荷', '石榴', '百合', '花生', '茉莉'],
  en: ['Ash', 'Birch', 'Clover', 'Fern', 'Hazel', 'Laurel', 'Maple', 'Rowan'],
};
