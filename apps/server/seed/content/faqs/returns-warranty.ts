import type { FaqSeed } from '../types.ts';

export const warrantyFaqs: readonly FaqSeed[] = [
  {
    key: 'warranty-period',
    category: 'returns',
    question: { zh: '质保几年？', en: 'How long is the warranty?' },
    similar: {
      zh: [
        '保修多久',
        '大家电保几年',
        '质保期从哪天算',
        '灯坏了还在保修期吗',
        '沙发有保修吗',
        '保修期内免费吗',
      ],
      en: ['warranty period', 'how many years of warranty', 'is it still under warranty'],
    },
    answer: {
      zh: '大家电整机 3 年，小家电和灯饰 2 年，家具框架 3 年、面料 1 年，从签收或安装完成那天算起。质保期内非人为故障，上门、检测、配件和人工都免费。',
      en: 'Large appliances 3 years, small appliances and lighting 2 years, furniture frames 3 years and fabrics 1 year, counted from delivery or installation. During it, visits, diagnosis, parts and labour for faults not caused by misuse are free.',
    },
    followUps: ['repair-how', 'warranty-proof'],
  },
  {
    key: 'repair-how',
    category: 'returns',
    question: { zh: '机器坏了怎么报修？', en: 'My appliance broke. How do I book a repair?' },
    similar: {
      zh: [
        '怎么维修',
        '洗衣机不转了',
        '找师傅来修',
        '突然不工作了',
        '保修怎么申请',
        '开不了机',
        '空气炸锅坏了怎么办',
        '买的东西坏了找谁修',
      ],
      en: ['book a repair', 'it stopped working', 'it does not turn on'],
    },
    answer: {
      zh: '在订单详情点「申请售后」选维修，写清现象，最好拍一段视频。大家电 24 小时内电话联系、约师傅上门；小家电和灯饰免费上门取件，检修 5–7 天寄回。',
      en: 'Under "After-sales" choose repair and describe the fault, ideally with a short video. For large appliances a technician calls within 24 hours; small appliances and lamps are collected free and come back in 5–7 days.',
    },
  },
  {
    key: 'quality-replacement',
    category: 'returns',
    question: {
      zh: '刚买就坏了，能直接换新吗？',
      en: 'It failed shortly after purchase. Can I get a new one?',
    },
    similar: {
      zh: [
        '用了几天就坏',
        '质量问题换新机',
        '不想修想换新的',
        '才一个星期就出毛病',
        '同一个毛病修了两次还坏',
      ],
      en: [
        'replace instead of repair',
        'faulty after a few days',
        'it has been repaired twice already',
      ],
    },
    answer: {
      zh: '签收 15 天内出现质量问题，直接换新机，不用先修。15 天以后先维修；同一故障修过两次还没好，也给您换新。',
      en: 'If a fault appears within 15 days of delivery we replace it without repairing first. After that we repair; if the same fault returns after two repairs you get a new one as well.',
    },
  },
  {
    key: 'out-of-warranty',
    category: 'returns',
    question: {
      zh: '过保了还能修吗？怎么收费？',
      en: 'Can you repair it out of warranty, and what does it cost?',
    },
    similar: {
      zh: [
        '过了保修期怎么办',
        '三年多了坏了还修吗',
        '维修多少钱',
        '上门费多少',
        '自己摔坏的能修吗',
        '进水了修要钱吗',
      ],
      en: ['out of warranty repair', 'repair cost', 'I dropped it, can you fix it'],
    },
    answer: {
      zh: '过保和人为损坏都可以付费维修：上门检测 50 元，配件按官网价目，修之前先报价，您同意再动手。决定不修只收检测费，换过的配件再保 90 天。',
      en: 'Yes, at cost: ¥50 for the visit, parts at the published price, and nothing is done before you accept the quote. If you decline, only the visit is charged; replaced parts carry 90 days of warranty.',
    },
  },
  {
    key: 'warranty-proof',
    category: 'returns',
    question: {
      zh: '保修卡或发票丢了还能保修吗？',
      en: 'I lost the warranty card or invoice. Am I still covered?',
    },
    similar: {
      zh: [
        '没有保修卡',
        '发票找不到了影响保修不',
        '电子保修卡在哪看',
        '保修要什么凭证',
        '别人送的能保修吗',
      ],
      en: ['lost warranty card', 'do I need the invoice for warranty'],
    },
    answer: {
      zh: '能保修。我们按订单记录认，订单详情里有电子保修卡；别人送的，报机身序列号就可以查到质保日期。',
      en: 'Yes. We go by the order, whose page holds the electronic warranty card; for a gift, the serial number on the device is enough.',
    },
  },
  {
    key: 'complaint',
    category: 'returns',
    question: { zh: '我要投诉，怎么反映问题？', en: 'How do I file a complaint?' },
    similar: {
      zh: ['投诉师傅态度差', '对处理结果不满意', '你们服务太差了', '找你们领导', '安装师傅乱收费'],
      en: ['file a complaint', 'the technician was rude', 'I am not happy with the outcome'],
    },
    answer: {
      zh: '非常抱歉让您不愉快。请转人工说明订单尾号和经过，售后组长会在 2 小时内联系您，24 小时内给出处理结果；师傅多收的费用核实后全额退还。',
      en: 'We are sorry. Please ask for an agent and give the last digits of the order and what happened; a team lead contacts you within 2 hours and settles it within 24. Anything overcharged is refunded in full once confirmed.',
    },
  },
];
