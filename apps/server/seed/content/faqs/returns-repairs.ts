import type { FaqSeed } from '../types.ts';

export const repairFaqs: readonly FaqSeed[] = [
  {
    key: 'repair-progress',
    category: 'returns',
    question: { zh: '报修后怎么查进度？', en: 'How do I follow the progress of a repair?' },
    similar: {
      zh: [
        '师傅派了没有',
        '维修到哪一步了',
        '寄回去修的机器什么时候还我',
        '报修两天了没人联系',
        '维修进度查询',
      ],
      en: ['repair status', 'nobody called me about the repair'],
    },
    answer: {
      zh: '「我的订单 – 退换/售后」点那一单维修，能看到受理、派单、上门或寄修、完成四步，师傅的姓名和电话在「派单」里。超过 24 小时没人联系，请找人工客服催单，当天给您定时间。',
      en: 'Open the repair under My orders – Returns: it shows received, assigned, visit or workshop, and done, with the technician’s name and number. If nobody has called within 24 hours, ask an agent and you get an appointment the same day.',
    },
  },
  {
    key: 'spare-parts',
    category: 'returns',
    question: { zh: '配件和耗材在哪里买？', en: 'Where can I buy spare parts and consumables?' },
    similar: {
      zh: [
        '拖布哪里买',
        '有没有单卖炸篮的',
        '尘盒坏了能单买吗',
        '原装配件',
        '遥控器丢了去哪儿配',
        '门封条能自己换吗',
      ],
      en: ['spare parts', 'buy a replacement brush', 'replacement remote'],
    },
    answer: {
      zh: '商品页「配件」里有滤芯、拖布、刷头、炸篮、遥控器这类常用件，16:00 前付款当天发。页面上没有的，把机身型号和照片发给人工客服，我们向工厂调，一般 5–7 天。',
      en: 'The "Accessories" tab of the product page has filters, mops, brushes, baskets and remotes, shipped the same day if paid by 16:00. For anything else send an agent the model and a photo; we order it from the factory in 5–7 days.',
    },
    followUps: ['repair-how'],
  },
  {
    key: 'extended-warranty',
    category: 'returns',
    question: { zh: '可以买延保吗？', en: 'Can I buy an extended warranty?' },
    similar: {
      zh: [
        '延长保修怎么买',
        '延保多少钱',
        '质保能加一年吗',
        '过了保还能续保吗',
        '大家电延保划算吗',
      ],
      en: ['extended warranty', 'add a year of warranty'],
    },
    answer: {
      zh: '大家电签收后 90 天内可以加购延保：加 1 年收实付价的 4%，加 2 年收 7%，保障内容和原厂质保一样。在订单详情点「加购延保」，当天生效；VIP 本来多送的 1 年照样叠加。',
      en: 'Within 90 days of delivery you can extend large appliances: 4% of the price for one more year, 7% for two, with the same cover. Tap "Extend warranty" on the order. The extra VIP year is added on top.',
    },
    followUps: ['warranty-period'],
  },
  {
    key: 'mattress-return',
    category: 'returns',
    question: { zh: '床垫拆开睡过还能退吗？', en: 'Can I return a mattress I have slept on?' },
    similar: {
      zh: [
        '床垫睡不惯怎么办',
        '床垫试睡',
        '拆了真空的床垫能退吗',
        '床垫太硬想退',
        '床垫多久之内可以退',
      ],
      en: ['mattress trial', 'can I return an opened mattress'],
    },
    answer: {
      zh: '可以试睡。云渡床垫签收后 30 天内，垫上保护罩睡、没有污渍破损就能退，上门取走收 120 元运费；只是觉得软硬不合适，我们先免费寄一层 3 厘米的调节垫给您试。',
      en: 'Yes. Within 30 days the Yundu mattress can be returned if it was used with a cover and has no stains; collection costs ¥120. If only the firmness is wrong, we first send you a 3 cm topper to try, free of charge.',
    },
    followUps: ['mattress-choice'],
  },
  {
    key: 'gift-return',
    category: 'returns',
    question: {
      zh: '收到的礼物想换，没有订单怎么办？',
      en: 'I want to exchange a gift but have no order. What can I do?',
    },
    similar: {
      zh: [
        '别人送的能换吗',
        '朋友送的不合适可以退吗',
        '没有订单号怎么换货',
        '收礼的人能申请售后吗',
      ],
      en: ['exchange a gift', 'return a gift without the order'],
    },
    answer: {
      zh: '报机身序列号或贺卡背面的礼物码，就能换同价商品，不用惊动送礼的人。要退款只能退回付款的人，所以收礼的一方建议换货或换成等额的购物卡。',
      en: 'With the serial number or the gift code on the back of the card we exchange it for something of the same price, and the giver is not told. Refunds only go to whoever paid, so choose an exchange or a gift card instead.',
    },
  },
  {
    key: 'refund-closed-card',
    category: 'returns',
    question: {
      zh: '付款的银行卡注销了，退款去哪儿？',
      en: 'The card I paid with is closed. Where does the refund go?',
    },
    similar: {
      zh: [
        '银行卡换了退款怎么收',
        '退款退到注销的卡里了',
        '原来的卡不用了能退到微信吗',
        '信用卡挂失了退款',
      ],
      en: ['refund to a closed card', 'refund to another account'],
    },
    answer: {
      zh: '退款仍按原路退，银行会转到您名下的新卡或让您到柜台领取。超过 10 个工作日没找到，请提供银行出具的销户证明，财务核实后改退到您本人的其他账户。',
      en: 'It still goes back the way you paid; the bank credits your new card or holds it for you. If it is not found after 10 working days, send us the bank’s proof of closure and we pay it to another account in your name.',
    },
    followUps: ['refund-arrival'],
  },
];
