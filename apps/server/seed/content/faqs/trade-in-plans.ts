import type { FaqSeed } from '../types.ts';

export const tradeInPlanFaqs: readonly FaqSeed[] = [
  {
    key: 'trade-in-cancel',
    category: 'trade-in',
    question: {
      zh: '以旧换新下单后，旧机不想交了怎么办？',
      en: 'I ordered with trade-in but want to keep the old device. What now?',
    },
    similar: {
      zh: ['旧的想留着用', '不交旧机可以吗', '旧机送人了怎么办', '换新改成直接买', '回收取消'],
      en: ['keep the old device', 'cancel the trade-in'],
    },
    answer: {
      zh: '师傅上门前在订单详情点「取消旧机」，补回抵扣的金额就行，新机照常送。当场才决定不交也可以，手机上补差价再签收；品牌补贴要和旧机一起退回。',
      en: 'Before the visit tap "Keep old device" on the order and pay the credit back; the new one comes as planned. You may also decide on the spot. The subsidy goes back together with the old device.',
    },
  },
  {
    key: 'trade-in-high-floor',
    category: 'trade-in',
    question: {
      zh: '高层或者没电梯，旧机搬运要钱吗？',
      en: 'Is there a fee to carry the old device down without a lift?',
    },
    similar: {
      zh: [
        '旧冰箱从六楼搬下去收费吗',
        '拆旧空调外机要高空费吗',
        '老楼没电梯旧机谁搬',
        '旧机太重搬不动',
      ],
      en: ['carry the old fridge downstairs', 'removal without a lift'],
    },
    answer: {
      zh: '旧机下楼不另收钱，有没有电梯都一样，送新机的师傅一起抬走。只有拆空调外机需要高空作业的收 100 元，师傅先报价，您同意再拆。',
      en: 'No. With or without a lift, the crew that brings the new one takes the old one down free of charge. Only an outdoor unit that has to be taken down at height costs ¥100, quoted first.',
    },
    followUps: ['trade-in-pickup'],
  },
];
