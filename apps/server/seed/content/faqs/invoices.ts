import type { FaqSeed } from '../types.ts';

export const invoiceFaqs: readonly FaqSeed[] = [
  {
    key: 'invoice-how',
    category: 'payment',
    question: { zh: '怎么开发票？', en: 'How do I get an invoice?' },
    similar: {
      zh: ['发飘怎么开', '要发票', '电子发票在哪下载', '能补开发票吗', '忘记开票了', '开公司抬头'],
      en: ['I need an invoice', 'download invoice', 'invoice with company name'],
    },
    answer: {
      zh: '下单时勾选发票，或签收后在订单详情点「申请开票」，个人和公司抬头都可以。电子发票 24 小时内发到您的邮箱，也能在订单里下载；一年内的订单都能补开。',
      en: 'Tick invoice at checkout, or tap "Request invoice" on the order after delivery, for a person or a company. The e-invoice arrives by e-mail within 24 hours and can be downloaded from the order; orders of the past year qualify.',
    },
    followUps: ['invoice-change', 'vat-invoice'],
  },
  {
    key: 'invoice-change',
    category: 'payment',
    question: {
      zh: '发票抬头开错了能重开吗？',
      en: 'The name on my invoice is wrong. Can it be reissued?',
    },
    similar: {
      zh: [
        '抬头写错',
        '发票税号填错了',
        '换个抬头',
        '发票重开',
        '个人的想改成公司的',
        '开票信息错了怎么办',
      ],
      en: ['wrong invoice title', 'reissue invoice', 'change the tax number on my invoice'],
    },
    answer: {
      zh: '可以。开票后 30 天内在「发票详情」点「换开」，填对抬头和税号，原票作废，新票 24 小时内发出，每张可以换开一次。已经入账抵扣的专票需要先由对方财务开红字信息表。',
      en: 'Yes. Within 30 days tap "Reissue" on the invoice page, enter the right name and tax number, and the new one arrives within 24 hours; each invoice can be reissued once. A VAT invoice already deducted needs a red-letter form from your accountant first.',
    },
  },
  {
    key: 'vat-invoice',
    category: 'payment',
    question: { zh: '可以开增值税专用发票吗？', en: 'Can you issue a special VAT invoice?' },
    similar: {
      zh: ['开专票', '增值税专票要什么资料', '能抵扣的发票', '专用发票几天能开好', '13 个点的专票'],
      en: ['special VAT invoice', 'deductible invoice'],
    },
    answer: {
      zh: '可以。申请时选「专用发票」，填公司全称、税号、地址电话和开户行账号，首次需上传营业执照。审核后 3 个工作日内开出电子专票，发到您的邮箱。',
      en: 'Yes. Choose special VAT invoice and enter company name, tax number, address, phone and bank account; the first time also upload the business licence. It is issued electronically within 3 working days of approval.',
    },
  },
  {
    key: 'invoice-amount',
    category: 'payment',
    question: { zh: '发票金额为什么比商品价少？', en: 'Why is the invoice lower than the price?' },
    similar: {
      zh: [
        '发票金额不对',
        '券抵的部分开不开票',
        '发票上的钱和标价不一样',
        '能按原价开票吗',
        '以旧换新发票怎么开',
      ],
      en: ['invoice amount is wrong', 'is the coupon part invoiced'],
    },
    answer: {
      zh: '发票按实付金额开，优惠券、积分和满减抵掉的部分不开票。以旧换新的旧机抵扣属于回收款，新机发票仍按抵扣前的实付价开。',
      en: 'Invoices show what you paid; coupons, points and discounts are not invoiced. A trade-in credit counts as payment for the old device, so the new one is invoiced before that credit.',
    },
  },
  {
    key: 'invoice-missing',
    category: 'payment',
    question: {
      zh: '申请了发票没收到怎么办？',
      en: 'I requested an invoice but did not receive it',
    },
    similar: {
      zh: [
        '发票还没发过来',
        '邮箱没有收到发票',
        '开票几天了还没好',
        '发票一直在开具中',
        '发票链接打不开',
      ],
      en: ['invoice not received', 'where is my invoice'],
    },
    answer: {
      zh: '请先看邮箱的垃圾邮件，再到订单详情的「查看发票」里直接下载。超过 24 小时仍是「开具中」，多半是税号校验没通过，请核对后重新提交，或让人工客服帮您查。',
      en: 'Look in your spam folder, then download it from "View invoice" on the order. If it has been processing for more than 24 hours the tax number probably failed the check: correct it and submit again, or ask an agent.',
    },
  },
];
