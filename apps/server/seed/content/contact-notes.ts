export interface ContactNoteSeed {
  contact: string;
  by: string;
  daysAgo: number;
  text: string;
}

/** What stays true beyond one conversation. */
export const contactNotes: readonly ContactNoteSeed[] = [
  {
    contact: 'zhou-yutong',
    by: 'su-min',
    daysAgo: 41,
    text: '催单之前先看物流，她一般已经自己查过了，直接说下一步。',
  },
  {
    contact: 'zhou-yutong',
    by: 'lin-chen',
    daysAgo: 12,
    text: '家里有猫，送货请放门口，不要按门铃。',
  },
  {
    contact: 'huang-jiahao',
    by: 'han-zhe',
    daysAgo: 33,
    text: '工作室每季度集中采购一次，报价单要含税，抬头用公司名。',
  },
  {
    contact: 'chen-siyuan',
    by: 'han-zhe',
    daysAgo: 20,
    text: '远见科技行政，年底有一批办公室用的净水器要换，十二月初回访。',
  },
  {
    contact: 'wang-jianguo',
    by: 'lin-chen',
    daysAgo: 9,
    text: '习惯电话沟通，打字慢，要紧的事请直接打过去。',
  },
  {
    contact: 'sun-yuqing',
    by: 'su-min',
    daysAgo: 55,
    text: '上次安装师傅多收了 60 元，已退。之后派单请先说清收费项目。',
  },
  {
    contact: 'peng-xiulan',
    by: 'lin-chen',
    daysAgo: 27,
    text: '老人自己用手机下单，回复短一点、一次只说一步。',
  },
  {
    contact: 'lin-xiaoman',
    by: 'lin-chen',
    daysAgo: 3,
    text: '新房十二月交付，大件先不发货，等她通知。',
  },
];
