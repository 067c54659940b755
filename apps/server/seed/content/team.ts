import type { AgentSeed, TeamSeed } from './types.ts';

export const teams: readonly TeamSeed[] = [
  {
    key: 'presales',
    name: { zh: '售前咨询组', en: 'Pre-sales' },
    description: {
      zh: '商品选购、优惠与企业采购',
      en: 'Choosing products, offers and corporate purchases',
    },
  },
  {
    key: 'aftersales',
    name: { zh: '售后服务组', en: 'After-sales' },
    description: {
      zh: '物流、退换、安装与维修',
      en: 'Delivery, returns, installation and repairs',
    },
  },
];

export const agents: readonly AgentSeed[] = [
  {
    key: 'su-min',
    name: '苏敏',
    displayName: '客服主管苏敏',
    email: 'sumin@lingxi.example',
    role: 'owner',
    teams: ['presales', 'aftersales'],
    capacity: 4,
    locale: 'zh',
  },
  {
    key: 'han-zhe',
    name: '韩哲',
    displayName: '客服小哲',
    email: 'hanzhe@lingxi.example',
    role: 'admin',
    teams: ['presales'],
    capacity: 4,
    locale: 'zh',
  },
  {
    key: 'lin-chen',
    name: '林晨',
    displayName: '客服小晨',
    email: 'linchen@lingxi.example',
    role: 'lead',
    teams: ['aftersales'],
    capacity: 6,
    locale: 'zh',
  },
  {
    key: 'lu-hang',
    name: '陆航',
    displayName: '客服小航',
    email: 'luhang@lingxi.example',
    role: 'agent',
    teams: ['aftersales'],
    capacity: 8,
    locale: 'zh',
  },
  {
    key: 'grace-miller',
    name: 'Grace Miller',
    displayName: 'Grace',
    email: 'grace@lingxi.example',
    role: 'agent',
    teams: ['presales', 'aftersales'],
    capacity: 8,
    locale: 'en',
  },
];
