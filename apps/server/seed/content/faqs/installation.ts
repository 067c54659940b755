import type { FaqSeed } from '../types.ts';

export const installationFaqs: readonly FaqSeed[] = [
  {
    key: 'install-book',
    category: 'installation',
    question: { zh: '怎么预约安装？', en: 'How do I book installation?' },
    similar: {
      zh: [
        '安装预约',
        '师傅什么时候来装',
        '送货和安装是同一天吗',
        '货到了没人来装',
        '约安装师傅',
        '送货安装时间',
      ],
      en: ['book installation', 'when will the installer come', 'is it installed on delivery'],
    },
    answer: {
      zh: '下单时选好日期和 2 小时时段就行，送货和安装是同一拨师傅，当场装好试机。没选的话，货到当天客服会打电话与您约，也可以在订单详情点「预约安装」。',
      en: 'Pick a date and a 2-hour slot when ordering: the same crew delivers, installs and tests it. If you did not, we call you on the day of delivery, or tap "Book installation" on the order page.',
    },
    followUps: ['reschedule-install', 'install-fee'],
  },
  {
    key: 'reschedule-install',
    category: 'installation',
    question: { zh: '安装时间可以改吗？', en: 'Can I change the installation time?' },
    similar: {
      zh: ['改约', '明天没空换个时间装', '推迟安装', '师傅来的时候我不在家', '提前一天装行不行'],
      en: ['reschedule installation', 'I am not home at the booked time'],
    },
    answer: {
      zh: '预约前一天 20:00 之前，在订单详情点「改约」，可以免费改两次。当天临时有事请直接打师傅电话或找人工客服；空跑一趟也不收费，但下次要排到次日以后。',
      en: 'Until 20:00 the day before, tap "Reschedule" on the order, twice free of charge. On the day, call the installer or ask an agent; a wasted trip costs nothing, but the next slot is from the following day.',
    },
  },
  {
    key: 'install-fee',
    category: 'installation',
    question: { zh: '安装收费吗？', en: 'Is installation free?' },
    similar: {
      zh: [
        '安装费多少',
        '人工费多少',
        '师傅上门要钱吗',
        '装个吸顶灯多少钱',
        '安装是免费的吧',
        '另外还要收什么费',
      ],
      en: ['installation fee', 'how much is labour', 'do I pay the installer'],
    },
    answer: {
      zh: '大家电、家具、吸顶灯和吊灯都免费基础安装。需要另付的只有辅材和改造，比如空调加长铜管、打孔、改水电，师傅会先出示价目表，您同意再做。',
      en: 'Basic installation of large appliances, furniture, ceiling lights and pendants is free. You only pay for extra material and alterations such as longer copper pipes, drilling or plumbing, from a price list you see first.',
    },
    followUps: ['aircon-install-fee', 'install-book'],
  },
  {
    key: 'aircon-install-fee',
    category: 'installation',
    question: {
      zh: '空调安装要另外收哪些钱？',
      en: 'What extra costs can an air conditioner installation have?',
    },
    similar: {
      zh: [
        '空调打孔多少钱',
        '加铜管怎么收费',
        '高空作业费',
        '空调支架要钱吗',
        '装空调花了好几百正常吗',
      ],
      en: ['aircon installation extras', 'copper pipe price', 'drilling fee'],
    },
    answer: {
      zh: '自带 3 米铜管和支架，超出每米 90 元；打孔 60 元一个（砖墙）或 100 元（混凝土）；三层以上外墙没有站位的高空作业 100 元。师傅用手机出电子账单，没有账单可以拒付。',
      en: 'Included are 3 m of pipe and the bracket. Extra pipe is ¥90 a metre, a hole ¥60 (brick) or ¥100 (concrete), work at height above the third floor ¥100. The installer issues an electronic bill; without one you need not pay.',
    },
  },
  {
    key: 'washer-install',
    category: 'installation',
    question: {
      zh: '洗烘机安装要准备什么？',
      en: 'What should I prepare for a washer-dryer installation?',
    },
    similar: {
      zh: [
        '洗衣机安装条件',
        '洗烘机要什么插座',
        '洗衣机水龙头接口',
        '地漏离洗衣机远怎么办',
        '装洗衣机前要留什么位置',
      ],
      en: ['washer installation requirements', 'what socket does the washer need'],
    },
    answer: {
      zh: '请准备一个四分水龙头、地漏或排水口（高度不超过 1 米）和带地线的 10A 插座，都在 1.5 米以内。机位宽 61.5 厘米以上，地面平整；云汐 X2 的进水管和排水管都随机附送。',
      en: 'You need a G1/2 tap, a drain no higher than 1 m and an earthed 10 A socket, all within 1.5 m, plus a level space at least 61.5 cm wide. The Yunxi X2 comes with both hoses.',
    },
  },
  {
    key: 'hood-install',
    category: 'installation',
    question: {
      zh: '油烟机安装高度和烟道有什么要求？',
      en: 'What are the height and duct requirements for the range hood?',
    },
    similar: {
      zh: [
        '油烟机装多高',
        '侧吸油烟机离灶台多远',
        '烟管不够长怎么办',
        '止回阀要自己买吗',
        '没吊顶能装油烟机吗',
      ],
      en: ['range hood height', 'hood duct length'],
    },
    answer: {
      zh: '灶岚 J7 侧吸式底边距灶台 35–40 厘米，烟道口直径 16–18 厘米，烟管 1.5 米内免费。止回阀随机附送；建议吊顶前先装，需要避梁的师傅会现场量好再定。',
      en: 'The Zaolan J7 hangs 35–40 cm above the hob, with a 16–18 cm duct and up to 1.5 m of pipe free. The check valve is included. Install it before the suspended ceiling; the fitter measures around beams on site.',
    },
  },
  {
    key: 'furniture-assembly',
    category: 'installation',
    question: { zh: '家具需要自己组装吗？', en: 'Do I have to assemble the furniture myself?' },
    similar: {
      zh: ['书架要自己装吗', '床包安装不', '有人帮忙组装吗', '装不上螺丝对不齐', '椅子组装视频'],
      en: ['furniture assembly', 'do you assemble the bed'],
    },
    answer: {
      zh: '床、书桌、书架和沙发由送货师傅免费组装，包装当场带走。人体工学椅单独发快递，附工具和图示，约 15 分钟装好，商品页有视频。',
      en: 'The delivery crew assembles beds, desks, shelves and sofas free of charge and takes the packaging away. The ergonomic chair comes by courier with tools and drawings: about 15 minutes, and there is a video on the product page.',
    },
  },
  {
    key: 'ceiling-lamp-install',
    category: 'installation',
    question: {
      zh: '吸顶灯和吊灯怎么安装？',
      en: 'How are ceiling lights and pendants installed?',
    },
    similar: {
      zh: [
        '灯具包安装吗',
        '吊灯离桌子多高',
        '换灯师傅上门',
        '石膏板吊顶能挂吊灯吗',
        '自己装灯要注意什么',
      ],
      en: ['lamp installation', 'how high should the pendant hang'],
    },
    answer: {
      zh: '月影吸顶灯和泡泡吊灯免费上门安装一次，包括拆旧灯。餐桌上方吊灯底部距桌面 60–75 厘米；石膏板吊顶要装在龙骨上，线路请提前断电。',
      en: 'The Yueying and the Paopao pendant are installed once free of charge, removing the old lamp included. Hang a pendant 60–75 cm above the table; in plasterboard it must be fixed to a joist, with the power off.',
    },
  },
];
