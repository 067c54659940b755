import type { FaqSeed } from '../types.ts';

export const returnRefundFaqs: readonly FaqSeed[] = [
  {
    key: 'return-policy',
    category: 'returns',
    question: { zh: '30 天无忧退换是什么规则？', en: 'What does the 30-day return policy cover?' },
    similar: {
      zh: [
        '能退货吗',
        '不喜欢可以退不',
        '多少天之内能退',
        '七天无理由吗',
        '用过了还能退吗',
        '退货条件',
        '不合适能退么',
      ],
      en: [
        'return policy',
        'can I return it if I do not like it',
        'how many days do I have to return',
      ],
    },
    answer: {
      zh: '签收次日起 30 天内，商品、配件、赠品和包装齐全就能退换，不喜欢也可以。小件免费上门取件；大家电已安装、家具已组装且没有质量问题的，收一次 80 元上门拆装费。',
      en: 'Within 30 days after delivery you may return or exchange anything complete with accessories, gifts and packaging, for any reason. Small items are collected free; installed appliances or assembled furniture without a fault cost ¥80 once for dismantling.',
    },
    followUps: ['return-how', 'refund-arrival', 'not-returnable'],
  },
  {
    key: 'return-how',
    category: 'returns',
    question: { zh: '怎么申请退货？', en: 'How do I start a return?' },
    similar: {
      zh: [
        '退货流程',
        '我想退货',
        '退货在哪操作',
        '怎么把东西寄回去',
        '要退款怎么弄',
        '退回地址是哪里',
      ],
      en: ['start a return', 'how to send it back', 'I want to return an item'],
    },
    answer: {
      zh: '在订单详情点「申请售后」，选退货和原因，预约取件时间就行，快递会上门，不用自己找地址寄。请把配件和赠品一起放进箱子。',
      en: 'On the order page tap "After-sales", choose return and a reason, and book a pick-up; the courier comes to you, so no address is needed. Put the accessories and gifts into the box.',
    },
    followUps: ['return-progress', 'refund-arrival'],
  },
  {
    key: 'refund-arrival',
    category: 'returns',
    question: { zh: '退款多久到账？', en: 'When will I receive my refund?' },
    similar: {
      zh: [
        '退款几天到',
        '钱什么时候退给我',
        '退款多酒到账',
        '退的钱还没收到',
        '退款去哪了',
        '退款到哪张卡',
        '退货后多久退钱',
      ],
      en: [
        'refund time',
        'where is my refund',
        'how long does a refund take',
        'I have not got my money back',
      ],
    },
    answer: {
      zh: '仓库收到并验货后 48 小时内原路退款。微信和支付宝一般 1 天内到账，储蓄卡 1–3 个工作日，信用卡 3–7 个工作日。取消未出库的订单不用验货，当天就退。',
      en: 'We refund to the original payment method within 48 hours of inspecting the goods. WeChat Pay and Alipay take up to 1 day, debit cards 1–3 working days, credit cards 3–7. Orders cancelled before dispatch are refunded the same day.',
    },
    followUps: ['return-progress', 'refund-amount'],
  },
  {
    key: 'refund-amount',
    category: 'returns',
    question: {
      zh: '退款金额怎么算？券和积分退吗？',
      en: 'How is the refund calculated? Do coupons and points come back?',
    },
    similar: {
      zh: [
        '怎么退的钱比付的少',
        '退货优惠券还给我吗',
        '积分会退回来吗',
        '满减的订单退一件怎么算',
        '部分退款怎么算',
      ],
      en: ['why is my refund less than I paid', 'do I get my coupon back', 'partial refund'],
    },
    answer: {
      zh: '按这件商品的实付金额退，满减按比例分摊。整单退时，没过期的优惠券和抵扣的积分都会退还；只退一部分时，券不退，积分按比例退。',
      en: 'We refund what you actually paid for the item, with order discounts shared out proportionally. On a full return unexpired coupons and spent points come back; on a partial one points are returned in proportion and the coupon is not.',
    },
  },
  {
    key: 'return-progress',
    category: 'returns',
    question: { zh: '在哪里看退货进度？', en: 'Where can I see the progress of my return?' },
    similar: {
      zh: [
        '退货到哪一步了',
        '售后进度',
        '仓库收到我退的东西没',
        '退货审核要多久',
        '取件的怎么还没来',
      ],
      en: ['return status', 'did you receive my return'],
    },
    answer: {
      zh: '「我的订单 – 退换/售后」里能看到审核、取件、验货、退款四步和每步的时间。审核一般 2 小时内完成，约好的时段没人取件，请找人工客服重新派单。',
      en: 'My orders – Returns shows four steps with times: approval, pick-up, inspection, refund. Approval takes up to 2 hours; if nobody comes in the booked slot, ask an agent to send another courier.',
    },
  },
  {
    key: 'exchange',
    category: 'returns',
    question: { zh: '怎么换货？', en: 'How do I exchange an item?' },
    similar: {
      zh: [
        '想换一个颜色',
        '换货要多久',
        '换货要先寄回去吗',
        '能换成别的款吗',
        '换个大一号的',
        '换货差价怎么补',
      ],
      en: [
        'exchange for another colour',
        'swap it for a different model',
        'how long does an exchange take',
      ],
    },
    answer: {
      zh: '在订单详情点「申请售后」选换货。同价商品免费换一次，快递送新的同时取走旧的，一般 3 天内完成；要换不同价的商品，请退货后重新下单。',
      en: 'Choose exchange under "After-sales". An item of the same price is swapped once free of charge: the courier brings the new one and takes the old one, usually within 3 days. For a different price, return it and order again.',
    },
  },
  {
    key: 'damaged',
    category: 'returns',
    question: { zh: '收到的商品破损了怎么办？', en: 'My item arrived damaged. What should I do?' },
    similar: {
      zh: [
        '东西碎了',
        '收到就是坏的',
        '杯子破了一个',
        '外壳磕了一块',
        '快递摔坏了谁赔',
        '到货有划痕',
      ],
      en: ['arrived broken', 'there is a dent', 'damaged in transit'],
    },
    answer: {
      zh: '请在签收后 24 小时内拍下破损处和外箱，发给人工客服。小件不用寄回，当天补发；大件由师傅上门换新，也可以选择全额退款，运费都由我们承担。',
      en: 'Within 24 hours of delivery send photos of the damage and the carton to an agent. Small items are resent the same day without returning the broken one; large items are replaced at your home, or refunded in full, at our cost.',
    },
  },
  {
    key: 'missing-parts',
    category: 'returns',
    question: { zh: '少发了配件或商品怎么办？', en: 'A part or an item is missing. What now?' },
    similar: {
      zh: [
        '少了一个配件',
        '漏发了',
        '盒子里没有螺丝',
        '赠品没收到',
        '买了两个只到一个',
        '缺个遥控器',
      ],
      en: ['missing accessory', 'you forgot an item', 'the gift is not in the box'],
    },
    answer: {
      zh: '请在签收后 48 小时内把装箱单和现有物品拍照发给人工客服，核对后 24 小时内免费补发。先看看泡沫夹层和说明书袋，螺丝和遥控器常放在那里。',
      en: 'Within 48 hours of delivery send an agent a photo of the packing list and what you have; we resend the missing part within 24 hours free of charge. Check the foam and the manual bag first: screws and remotes often hide there.',
    },
  },
  {
    key: 'not-returnable',
    category: 'returns',
    question: { zh: '哪些商品不能退？', en: 'Which items cannot be returned?' },
    similar: {
      zh: [
        '滤芯拆了能退吗',
        '餐具可以退不',
        '定制沙发能退吗',
        '什么东西不支持退换',
        '开封了还给退吗',
      ],
      en: ['non-returnable items', 'can I return an opened filter'],
    },
    answer: {
      zh: '拆封的滤芯和耗材、用过的餐具、按您要求定制面料的家具，没有质量问题时不能退。其他商品都适用 30 天无忧退换，商品页有标注。',
      en: 'Opened filters and consumables, used tableware and furniture in a fabric made to your order cannot be returned unless faulty. Everything else is covered by the 30-day policy; the product page says so.',
    },
  },
  {
    key: 'return-shipping-fee',
    category: 'returns',
    question: { zh: '退货运费谁出？', en: 'Who pays for return shipping?' },
    similar: {
      zh: ['退货要自己付快递费吗', '寄回去要钱吗', '退货邮费', '上门取件收费不', '拆装费是什么'],
      en: ['return shipping cost', 'do I pay to send it back'],
    },
    answer: {
      zh: '小件退换由我们免费上门取件，自己寄的运费不报销。大家电和家具有质量问题全部由我们承担；没有质量问题、已经安装或组装的，收一次 80 元拆装费。',
      en: 'We collect small items free of charge; postage you pay yourself is not reimbursed. For large items we bear everything if there is a fault; without a fault, once installed or assembled, dismantling costs ¥80.',
    },
  },
];
