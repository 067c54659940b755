import type { FaqSeed } from '../types.ts';

export const paymentCardFaqs: readonly FaqSeed[] = [
  {
    key: 'change-payment',
    category: 'payment',
    question: {
      zh: '下单后能换付款方式吗？',
      en: 'Can I switch the payment method after ordering?',
    },
    similar: {
      zh: ['想改用支付宝付', '付款方式选错了', '能换一张卡付吗', '已经提交了还能改分期吗'],
      en: ['switch to another payment method', 'I chose the wrong way to pay'],
    },
    answer: {
      zh: '没付款前可以随时换，在订单里点「去付款」重选就行。已经付了就改不了：想改成分期的，没出库前取消重下，优惠券会自动回来。',
      en: 'Before paying, yes: tap "Pay" on the order and choose again. Once paid it is fixed; to change to instalments cancel before dispatch and order again, and your coupon returns by itself.',
    },
  },
  {
    key: 'gift-card',
    category: 'payment',
    question: { zh: '购物卡怎么用？能退吗？', en: 'How do gift cards work? Can I return one?' },
    similar: {
      zh: [
        '礼品卡怎么充值',
        '购物卡余额在哪看',
        '购物卡能和券一起用吗',
        '卡号输进去提示无效',
        '买张购物卡送人',
      ],
      en: ['redeem a gift card', 'gift card balance'],
    },
    answer: {
      zh: '「我的 – 购物卡」输入背面的 16 位卡密就能绑定，三年有效，付款时自动先扣余额，可以和一张优惠券同用。没绑定的卡 30 天内可退；绑定后不能退，退货的款会回到卡里。',
      en: 'Enter the 16-digit code under Me – Gift cards. A card lasts three years, is used first at checkout and combines with one coupon. Unredeemed cards can be returned within 30 days; after that refunds go back onto the card.',
    },
  },
  {
    key: 'invoice-reimburse',
    category: 'payment',
    question: {
      zh: '电子发票能报销吗？要盖章吗？',
      en: 'Can I use the e-invoice for expenses? Does it need a stamp?',
    },
    similar: {
      zh: [
        '电子发票可以打印报销吗',
        '财务说要盖章的',
        '发票能寄纸质的吗',
        '发票是 PDF 还是 OFD',
        '发票怎么打印出来',
      ],
      en: ['print the e-invoice', 'paper invoice by post'],
    },
    answer: {
      zh: '可以。数电发票和纸质发票效力一样，自带电子章，打印出来不用再盖；订单里能下载 PDF、OFD 和 XML 三种格式。公司财务要求纸质的，转人工说明，我们快递寄一份，5 个工作日内到。',
      en: 'Yes. The e-invoice has the same legal force and carries its own seal, so a print needs no stamp; it comes as PDF, OFD and XML. If your accountant insists on paper, ask an agent and we post one within 5 working days.',
    },
    followUps: ['invoice-how'],
  },
];
