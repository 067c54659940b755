import type { FaqCategorySeed } from '../types.ts';

export const faqCategories: readonly FaqCategorySeed[] = [
  { key: 'orders', name: { zh: '订单与物流', en: 'Orders and delivery' } },
  { key: 'returns', name: { zh: '退换与售后', en: 'Returns and after-sales' } },
  { key: 'payment', name: { zh: '支付与发票', en: 'Payment and invoices' } },
  { key: 'membership', name: { zh: '会员与优惠', en: 'Membership and offers' } },
  { key: 'products', name: { zh: '商品与选购', en: 'Choosing products' } },
  { key: 'installation', name: { zh: '安装与使用', en: 'Installation and use' } },
  { key: 'account', name: { zh: '账户与安全', en: 'Account and security' } },
  { key: 'trade-in', name: { zh: '以旧换新', en: 'Trade-in' } },
];
