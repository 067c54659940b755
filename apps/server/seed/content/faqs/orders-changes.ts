import type { FaqSeed } from '../types.ts';

export const orderChangeFaqs: readonly FaqSeed[] = [
  {
    key: 'change-address',
    category: 'orders',
    question: {
      zh: '下单后能改收货地址吗？',
      en: 'Can I change the delivery address after ordering?',
    },
    similar: {
      zh: [
        '地址写错了',
        '地址填错怎么改',
        '改个收货地址',
        '能换个地方收货吗',
        '电话号码写错了怎么改',
        '搬家了想改寄到新家',
      ],
      en: [
        'wrong address',
        'change shipping address',
        'I typed the wrong phone number on my order',
      ],
    },
    answer: {
      zh: '还没出库时，在订单详情点「修改地址」，收件人、电话和地址都能改。已经出库的请找人工客服改派，同城免费，跨城 12 元；大家电送货前一天 20:00 之前都可以改。',
      en: 'Before dispatch, tap "Edit address" on the order to change name, phone and address. After dispatch an agent can redirect it: free within the city, ¥12 to another one. Large appliances can be changed until 20:00 the day before delivery.',
    },
  },
  {
    key: 'cancel-order',
    category: 'orders',
    question: { zh: '怎么取消订单？', en: 'How do I cancel an order?' },
    similar: {
      zh: [
        '不想要了怎么取消',
        '我要退单',
        '拍错了想撤销',
        '订单能取消吗',
        '点错了不买了',
        '还没发货可以不要吗',
      ],
      en: ['cancel my order', 'I ordered by mistake', 'I do not want it any more before it ships'],
    },
    answer: {
      zh: '没出库的订单在订单详情点「取消订单」，立即生效，款项原路退回，用掉的优惠券和积分一起退还。已经出库的可以拒收，或者收到后 30 天内申请无忧退货。',
      en: 'If it has not shipped, tap "Cancel order" on the order page: it takes effect at once and your money, coupon and points come back. If it has shipped, refuse the parcel or return it within 30 days.',
    },
    followUps: ['refund-arrival'],
  },
  {
    key: 'change-items',
    category: 'orders',
    question: {
      zh: '付款后想换颜色或型号，能改吗？',
      en: 'Can I change the colour or model after paying?',
    },
    similar: {
      zh: [
        '颜色选错了',
        '拍成另一个型号了',
        '可以改规格吗',
        '想把白色换成黑色',
        '尺寸买错还没发货',
        '数量下错了',
      ],
      en: ['change colour of my order', 'I picked the wrong size', 'change quantity'],
    },
    answer: {
      zh: '已付款的订单不能直接改商品。没出库的请取消后重新下单，优惠券会立刻退回可以再用；已经出库的，收到后走换货，同价商品免费换一次。',
      en: 'Paid orders cannot be edited. If it has not shipped, cancel and order again; your coupon returns at once. If it has, exchange it after delivery, once free of charge for an item of the same price.',
    },
    followUps: ['exchange'],
  },
  {
    key: 'merge-orders',
    category: 'orders',
    question: { zh: '两个订单可以合并发货吗？', en: 'Can two orders be shipped together?' },
    similar: {
      zh: [
        '合并包裹',
        '分开下的单能一起寄吗',
        '为什么分成两个包裹',
        '一个订单怎么只到了一半',
        '怎么拆单发货了',
      ],
      en: ['combine my orders', 'why did my order come in two parcels', 'split shipment'],
    },
    answer: {
      zh: '下单后不能合并。同一订单的商品如果在不同仓库，会分包裹发出，每个包裹都有单独的运单号，运费只收一次，请在物流页切换查看。',
      en: 'Orders cannot be merged. Items of one order stored in different warehouses travel in separate parcels, each with its own tracking number; you pay shipping once. Switch between parcels on the tracking page.',
    },
  },
  {
    key: 'check-on-delivery',
    category: 'orders',
    question: { zh: '收货时需要验货吗？', en: 'Should I inspect the goods on delivery?' },
    similar: {
      zh: [
        '可以先拆开看看再签收吗',
        '开箱验货',
        '签收前要检查什么',
        '外箱破了要不要收',
        '能当面试机吗',
      ],
      en: ['can I open the box before signing', 'the carton is dented, should I accept it'],
    },
    answer: {
      zh: '建议当面开箱检查外观和配件再签字。外箱明显破损可以直接拒收，我们免费重发；签收后才发现问题的，请在 24 小时内拍照联系客服。',
      en: 'Please open the box and check the surface and accessories before signing. If the carton is clearly damaged, refuse it and we resend for free; if you notice later, send photos within 24 hours.',
    },
    followUps: ['damaged'],
  },
  {
    key: 'order-history',
    category: 'orders',
    question: { zh: '在哪里看以前的订单？', en: 'Where do I see past orders?' },
    similar: {
      zh: [
        '历史订单',
        '找不到我的订单了',
        '去年买的记录还有吗',
        '订单不见了',
        '删掉的订单能恢复吗',
      ],
      en: ['order history', 'I cannot find my order'],
    },
    answer: {
      zh: '「我的订单」里保留近 3 年的订单，可以按年份和商品名搜索。找不到时，多半是用了别的手机号下单，请换那个号码登录看看；误删的订单在「订单回收站」保留 90 天。',
      en: 'My orders keeps three years of orders, searchable by year and product. If one is missing you probably used another phone number; sign in with that one. Deleted orders stay in the recycle bin for 90 days.',
    },
  },
  {
    key: 'human-hours',
    category: 'orders',
    question: { zh: '人工客服几点上班？', en: 'When are human agents available?' },
    similar: {
      zh: [
        '客服工作时间',
        '晚上有人吗',
        '你们几点下班',
        '周末客服在不在',
        '在线客服时间',
        '几点能找到真人',
      ],
      en: ['agent hours', 'what time do you close', 'are you open on weekends'],
    },
    answer: {
      zh: '人工客服每天 9:00–22:00 在线，周末和节假日也在。其余时间由智能客服接待，您也可以留言，我们次日 10:00 前回复。',
      en: 'Agents are online every day from 9:00 to 22:00, weekends and holidays included. Outside those hours the assistant answers, or leave a message and we reply before 10:00 the next morning.',
    },
  },
  {
    key: 'stores',
    category: 'orders',
    question: { zh: '有实体店吗？可以自提吗？', en: 'Do you have physical stores? Can I pick up?' },
    similar: {
      zh: ['线下门店在哪', '去店里看看实物', '体验店地址', '能自己去提货不', '上海哪里有店'],
      en: ['store location', 'showroom', 'can I collect it myself'],
    },
    answer: {
      zh: '上海静安和杭州西湖各有一家体验店，每天 10:00–21:00，可以坐沙发、听噪音、看灯光。门店只做体验，不能自提，下单后都从仓库送到家。',
      en: 'There are two showrooms, in Jing’an, Shanghai and West Lake, Hangzhou, open daily 10:00–21:00. They are for trying only: orders are delivered from the warehouse and cannot be picked up there.',
    },
  },
];
