import type { FaqSeed } from '../types.ts';

export const paymentFaqs: readonly FaqSeed[] = [
  {
    key: 'payment-methods',
    category: 'payment',
    question: { zh: '支持哪些付款方式？', en: 'Which payment methods do you accept?' },
    similar: {
      zh: [
        '可以用支付宝吗',
        '能刷信用卡不',
        '微信能付吗',
        '货到付款可以吗',
        '怎么付钱',
        '支持云闪付么',
      ],
      en: ['payment options', 'can I pay by credit card', 'cash on delivery'],
    },
    answer: {
      zh: '支持微信支付、支付宝、银联储蓄卡和信用卡、云闪付，企业客户可以对公转账。暂不支持货到付款。',
      en: 'WeChat Pay, Alipay, UnionPay debit and credit cards, and bank transfer for companies. Cash on delivery is not available.',
    },
    followUps: ['instalments', 'bank-transfer'],
  },
  {
    key: 'instalments',
    category: 'payment',
    question: {
      zh: '可以分期付款吗？有手续费吗？',
      en: 'Can I pay in instalments? Is there a fee?',
    },
    similar: {
      zh: ['分期免息吗', '能分几期', '花呗分期', '信用卡分 12 期', '一个月还多少', '支持白条不'],
      en: ['instalment plan', 'pay monthly', 'interest-free instalments'],
    },
    answer: {
      zh: '满 1,000 元可以用信用卡或花呗分 3、6、12 期。满 2,000 元的 3 期和 6 期免手续费，12 期手续费由发卡方收，付款页会写明每期金额。',
      en: 'From ¥1,000 you can split into 3, 6 or 12 months by credit card or Huabei. From ¥2,000 the 3 and 6 month plans carry no fee; the fee for 12 months is set by the issuer and shown before you pay.',
    },
  },
  {
    key: 'payment-failed',
    category: 'payment',
    question: { zh: '付款失败怎么办？', en: 'My payment failed. What should I do?' },
    similar: {
      zh: [
        '付不了款',
        '支付不成功',
        '提示银行卡受限',
        '点付款没反应',
        '扣了钱订单还是待付款',
        '支付报错',
      ],
      en: ['payment failed', 'cannot pay', 'I was charged but the order is unpaid'],
    },
    answer: {
      zh: '先确认余额和单笔限额，再换一种付款方式试试。已经扣款但订单仍是「待付款」的，请等 10 分钟刷新；还没变化时这笔钱会在 1–3 个工作日内自动退回，您可以重新下单。',
      en: 'Check your balance and limit, then try another method. If you were charged but the order still says unpaid, wait 10 minutes and refresh; otherwise the money returns automatically in 1–3 working days and you can order again.',
    },
  },
  {
    key: 'payment-deadline',
    category: 'payment',
    question: { zh: '订单不付款能保留多久？', en: 'How long is an unpaid order kept?' },
    similar: {
      zh: ['订单自动关闭了', '没付款怎么没了', '待付款多长时间失效', '晚点再付行吗', '超时未支付'],
      en: ['unpaid order expired', 'how long to pay'],
    },
    answer: {
      zh: '未付款的订单保留 30 分钟，到时自动关闭，库存和优惠券会释放，重新下单即可。对公转账的订单保留 3 个工作日。',
      en: 'Unpaid orders are kept for 30 minutes, then closed and the stock and coupon are released; just order again. Orders awaiting a bank transfer are kept for 3 working days.',
    },
  },
  {
    key: 'double-charge',
    category: 'payment',
    question: { zh: '被重复扣款了怎么办？', en: 'I was charged twice. What now?' },
    similar: {
      zh: ['扣了两次钱', '一个订单付了两遍', '多扣钱了', '银行显示两笔扣款', '重复支付怎么退'],
      en: ['charged twice', 'duplicate payment'],
    },
    answer: {
      zh: '同一订单多付的部分，系统当天识别并原路退回，1–3 个工作日到账。超过 3 个工作日没收到，请把两笔扣款的截图发给人工客服核对。',
      en: 'Anything paid twice for one order is detected the same day and returned in 1–3 working days. If it has not arrived by then, send an agent screenshots of both charges.',
    },
  },
  {
    key: 'bank-transfer',
    category: 'payment',
    question: { zh: '公司采购可以对公转账吗？', en: 'Can a company pay by bank transfer?' },
    similar: {
      zh: [
        '对公付款',
        '公司账户打款',
        '企业采购怎么买',
        '大批量买有折扣吗',
        '给单位买怎么结账',
        '团购多少台起',
      ],
      en: ['bank transfer', 'corporate purchase', 'bulk discount'],
    },
    answer: {
      zh: '可以。下单时选「对公转账」，页面会给出专属账号，到账后 1 小时内确认。同款 10 件以上或总额满 20,000 元，售前客服可以给企业报价和合同。',
      en: 'Yes. Choose bank transfer at checkout to get a dedicated account; payment is confirmed within 1 hour of arrival. For 10 or more of one item, or ¥20,000 in total, our pre-sales team prepares a quote and a contract.',
    },
  },
  {
    key: 'price-protection',
    category: 'payment',
    question: {
      zh: '买完降价了能退差价吗？',
      en: 'The price dropped after I bought it. Can I get the difference?',
    },
    similar: {
      zh: [
        '价保怎么申请',
        '刚买就便宜了',
        '保价多少天',
        '差价补给我',
        '昨天买今天降了 200',
        '买贵了退差价',
      ],
      en: ['price protection', 'price match after purchase', 'refund the price difference'],
    },
    answer: {
      zh: '签收后 15 天内同款降价，在订单详情点「价格保护」，差价 1 小时内原路退回。限量秒杀、以旧换新补贴和新人专享价不在价保范围内。',
      en: 'If the same item gets cheaper within 15 days of delivery, tap "Price protection" on the order and the difference is returned within 1 hour. Flash sales, trade-in subsidies and new-member prices are excluded.',
    },
  },
];
