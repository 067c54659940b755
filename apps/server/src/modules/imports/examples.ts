import type { ImportKind, Locale } from '@lingxi/contract';
import type { OutCell } from './write/sheet.ts';

type Rows = readonly (readonly OutCell[])[];

const examples: Record<ImportKind, Record<Locale, Rows>> = {
  faqs: {
    zh: [
      [
        '下单后多久发货？',
        '',
        ['什么时候发货', '多久能发出'],
        '付款后 48 小时内发出。',
        '',
        '物流',
        'published',
      ],
      [
        '怎么开发票？',
        '',
        ['可以开票吗'],
        '在订单详情里点“开发票”，电子发票当天发到邮箱。',
        '',
        '发票',
        'draft',
      ],
    ],
    en: [
      [
        '多久发货',
        'When is my order sent?',
        ['发货要多久'],
        '付款后 48 小时内发出。',
        'Within 48 hours of payment.',
        'Shipping',
        'published',
      ],
      [
        '怎么开发票',
        'Can I get an invoice?',
        ['能开票吗'],
        '在订单详情里申请。',
        'Ask for it on the page of the order.',
        'Invoices',
        'draft',
      ],
    ],
  },
  canned_responses: {
    zh: [
      [
        'wh',
        '问候',
        '您好，{{contact.name}}，我是{{agent.name}}，很高兴为您服务。',
        '开场',
        'all',
        '',
      ],
      ['fh', '发货时间', '您的订单会在付款后 48 小时内发出。', '物流', 'all', ''],
    ],
    en: [
      [
        'hi',
        'Greeting',
        'Hello {{contact.name}}, this is {{agent.name}}. How can I help?',
        'Opening',
        'all',
        '',
      ],
      [
        'ship',
        'Shipping time',
        'Your order leaves within 48 hours of payment.',
        'Shipping',
        'all',
        '',
      ],
    ],
  },
  contacts: {
    zh: [
      ['U10001', '林晓', 'linxiao@example.com', '13800000001', 'gold', ['老客户'], '杭州'],
      ['U10002', '陈一鸣', '', '13800000002', 'standard', [], '成都'],
    ],
    en: [
      ['U10001', 'Ann Lee', 'ann@example.com', '+1 202 555 0101', 'gold', ['regular'], 'Boston'],
      ['U10002', 'Bo Chen', 'bo@example.com', '', 'standard', [], 'Leeds'],
    ],
  },
  orders: {
    zh: [
      [
        '202601150001',
        'U10001',
        '',
        '',
        '已发货',
        '空气炸锅×1；滤网×2',
        '399.00',
        'CNY',
        '顺丰速运',
        'SF1000000001',
        '2026-01-15 09:30',
      ],
      [
        '202601160002',
        '',
        '',
        '13800000002',
        '待发货',
        '保温杯×1',
        '89.00',
        'CNY',
        '',
        '',
        '2026-01-16 20:05',
      ],
    ],
    en: [
      [
        '202601150001',
        'U10001',
        '',
        '',
        'shipped',
        'Air fryer×1; Filter×2',
        '399.00',
        'CNY',
        'SF Express',
        'SF1000000001',
        '2026-01-15 09:30',
      ],
      [
        '202601160002',
        '',
        'bo@example.com',
        '',
        'paid',
        'Thermos×1',
        '89.00',
        'CNY',
        '',
        '',
        '2026-01-16 20:05',
      ],
    ],
  },
};

export async function* exampleRows(kind: ImportKind, locale: Locale): AsyncGenerator<Rows> {
  yield examples[kind][locale];
}
