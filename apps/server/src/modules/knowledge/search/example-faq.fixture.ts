import type { SearchDocument } from './types.ts';

/** A small shop's knowledge, as it might stand after the first week. */
export const exampleFaq: readonly SearchDocument[] = [
  {
    id: 'refund-time',
    questions: ['退款多久到账', '退款什么时候能收到', '钱退到哪里了', '申请退款后几天到账'],
    answers: ['退款在审核通过后 1 至 3 个工作日原路退回，银行卡以银行处理时间为准。'],
  },
  {
    id: 'refund-how',
    questions: ['怎么申请退款', '我要退款', '退款在哪里操作', '不想要了怎么退钱'],
    answers: ['在「我的订单」里选择商品，点「申请售后」，选择「仅退款」。'],
  },
  {
    id: 'return-how',
    questions: ['怎么退货', '七天无理由退货怎么申请', '收到的东西不喜欢能退吗'],
    answers: ['签收后七天内，商品完好可以无理由退货。'],
  },
  {
    id: 'return-fee',
    questions: ['退货运费谁出', '退货邮费谁承担', '寄回去的快递费你们报销吗'],
    answers: ['质量问题由我们承担运费；无理由退货由买家承担。'],
  },
  {
    id: 'ship-time',
    questions: ['下单后多久发货', '什么时候发货', '怎么还没发货', '拍下几天能发'],
    answers: ['付款后 48 小时内发货，16:00 前付款的现货当天出库。'],
    negativeKeywords: ['发货地'],
  },
  {
    id: 'ship-from',
    questions: ['从哪里发货', '发货地是哪里', '你们仓库在哪个城市'],
    answers: ['现货从杭州仓和广州仓发出。'],
  },
  {
    id: 'track',
    questions: ['怎么查物流', '快递到哪里了', '物流信息一直不更新怎么办', '查一下我的包裹'],
    answers: ['在订单详情里可以查看物流轨迹。'],
    keywords: ['没动静'],
  },
  {
    id: 'invoice',
    questions: ['怎么开发票', '可以开电子发票吗', '发票抬头写错了怎么改', '能开专票吗'],
    answers: ['在订单详情点「申请发票」，电子发票会发送到邮箱。'],
  },
  {
    id: 'address',
    questions: ['怎么修改收货地址', '地址填错了怎么办', '可以换个收货地址吗'],
    answers: ['未发货的订单可以在订单详情里修改地址。'],
  },
  {
    id: 'coupon',
    questions: ['优惠券怎么用', '优惠券为什么用不了', '在哪里领优惠券'],
    answers: ['结算时自动选择可用的优惠券，每单限用一张。'],
  },
  {
    id: 'cancel',
    questions: ['怎么取消订单', '下单后不想要了可以取消吗'],
    answers: ['未发货的订单可以直接取消，款项原路退回。'],
  },
  {
    id: 'warranty',
    questions: ['保修多长时间', '坏了怎么保修', '质保期是多久', '过保了还能修吗'],
    answers: ['家电整机保修一年，主要部件三年。'],
  },
  {
    id: 'earbuds-pair',
    questions: ['X2 耳机怎么连接手机', 'X2 蓝牙配对失败怎么办', 'X2 连不上蓝牙'],
    answers: ['打开充电盒长按按键三秒，指示灯闪烁后在手机蓝牙里选择 X2。'],
  },
  {
    id: 'earbuds-noise',
    questions: ['P5 耳机怎么开降噪', 'P5 降噪效果不明显'],
    answers: ['长按右耳两秒切换降噪模式。'],
  },
  {
    id: 'fryer',
    questions: ['空气炸锅开机没反应', '空气炸锅不加热'],
    answers: ['请检查炸篮是否推到底。'],
  },
  {
    id: 'member',
    questions: ['积分怎么兑换', '会员有什么权益', '积分会过期吗'],
    answers: ['积分在次年 12 月 31 日过期。'],
  },
  {
    id: 'payment',
    questions: ['支持哪些付款方式', '可以用花呗分期吗', '能货到付款吗'],
    answers: ['支持微信、支付宝、银行卡；不支持货到付款。'],
  },
  {
    id: 'account',
    questions: ['忘记密码怎么办', '登录不了', '怎么注销账号', '手机号换了怎么登录'],
    answers: ['在登录页点「忘记密码」，用手机号验证后重置。'],
  },
  {
    id: 'en-refund',
    questions: ['How long does a refund take?', 'When will I get my money back?'],
    answers: ['Refunds reach your card within 3 to 5 business days.'],
  },
  {
    id: 'en-shipping',
    questions: ['Where is my order?', 'How do I track my package?', 'My parcel has not arrived'],
    answers: ['Open the order to see where the carrier has it.'],
  },
  {
    id: 'en-cancel',
    questions: ['How can I cancel my order?', 'I want to cancel a purchase'],
    answers: ['An order can be cancelled until it has shipped.'],
  },
  {
    id: 'en-warranty',
    questions: ['What does the warranty cover?', 'My device is broken, can it be repaired?'],
    answers: ['One year on the whole device.'],
  },
];

/** Other words than the knowledge uses, and the entry each is about. */
export const paraphrases: readonly (readonly [utterance: string, id: string])[] = [
  ['钱什么时候退给我', 'refund-time'],
  ['退款几天能到', 'refund-time'],
  ['你好，请问退的钱多长时间能到账呀', 'refund-time'],
  ['我想问一下退款咋弄', 'refund-how'],
  ['退货的运费是谁来承担', 'return-fee'],
  ['寄回来的邮费算谁的', 'return-fee'],
  ['请问一下什么时候能给我发货呢', 'ship-time'],
  ['我昨天下的单，怎么还没有发货啊', 'ship-time'],
  ['啥时候寄出', 'ship-time'],
  ['你们是从哪儿发货的', 'ship-from'],
  ['我的快递现在到哪了', 'track'],
  ['物流好几天没更新了', 'track'],
  ['能给我开个发票吗', 'invoice'],
  ['开票抬头填错了', 'invoice'],
  ['收货地址写错了，能改吗', 'address'],
  ['券为什么不能用', 'coupon'],
  ['我想把订单取消掉', 'cancel'],
  ['质保几年', 'warranty'],
  ['x2怎么连手机', 'earbuds-pair'],
  ['Ｘ２蓝牙连接不上', 'earbuds-pair'],
  ['P5的降噪怎么打开', 'earbuds-noise'],
  ['炸锅开不了机', 'fryer'],
  ['积分可以换什么', 'member'],
  ['可以分期付款吗', 'payment'],
  ['密码忘了', 'account'],
  ['hi, how long until I get my refund', 'en-refund'],
  ["my package hasn't arrived yet", 'en-shipping'],
  ['please cancel the order', 'en-cancel'],
  ['is it possible to cancel my purchases?', 'en-cancel'],
  ['does the warranty cover broken screens', 'en-warranty'],
];

/** What a shop's knowledge must keep quiet about. */
export const unrelated: readonly string[] = [
  '今天天气怎么样',
  '你叫什么名字',
  '给我讲个笑话',
  '明天北京会下雨吗',
  '你们公司在招人吗',
  '帮我写一首诗',
  '附近有什么好吃的',
  '怎么做红烧肉',
  '现在几点了',
  '我心情不好',
  '世界上最高的山是什么',
  '放一首周杰伦的歌',
  '从上海到北京的高铁要多久',
  '孩子发烧了怎么办',
  '人民币对美元汇率是多少',
  '怎么学好英语',
  '你是机器人吗',
  'what is the weather like today',
  'tell me a joke',
  'who won the football match yesterday',
  'how do I bake a cake',
];
