import { describe, expect, test } from 'vitest';
import { type SummaryInput, type SummaryTurn, summarise } from './summarise.ts';

const now = new Date('2025-11-06T02:00:00Z');
const contact = (text: string): SummaryTurn => ({ author: 'contact', text, at: now });
const bot = (
  kind: NonNullable<SummaryTurn['outcome']>['kind'],
  title?: string,
  helpful?: boolean,
): SummaryTurn => ({
  author: 'bot',
  text: '…',
  at: now,
  outcome: { kind, ...(title && { title }), ...(helpful !== undefined && { helpful }) },
});
const order = (number: string, title: string, placedAt: string) => ({
  number,
  title,
  status: 'delivered',
  placedAt: new Date(placedAt),
  totalCents: 26800,
  currency: 'CNY',
});
const zh = (turns: SummaryTurn[], more: Partial<SummaryInput> = {}) =>
  summarise({ language: 'zh', turns, orders: [], reason: 'asked', now, ...more });
const en = (turns: SummaryTurn[], more: Partial<SummaryInput> = {}) =>
  summarise({ language: 'en', turns, orders: [], reason: 'asked', now, ...more });

describe('aim', () => {
  test.each([
    [['你好', '我想问', '退款多久到', '转人工'], '想了解：退款多久到'],
    [['退款多久到账？', '人工'], '想了解：退款多久到账'],
    [['我上周五买的耳机左边没声音', '好的', '转人工'], '反映：上周五买的耳机左边没声音'],
    [['我要取消订单', '人工客服'], '希望：取消订单'],
    [['我要退货，转人工'], '希望：退货'],
    [['帮我查一下快递到哪了', '转人工'], '想了解：查一下快递到哪了'],
    [['能开发票吗', '好的谢谢', '保修几年', '没用', '转人工'], '想了解：保修几年'],
    [
      ['我的扫地机器人充不进电了，买了才一个月', '充不进电', '还是不行', '人工'],
      '反映：扫地机器人充不进电了，买了才一个月',
    ],
    [
      ['白色的空气炸锅还有货吗', '那黑色的呢', '转人工'],
      '想了解：白色的空气炸锅还有货吗；随后又问：那黑色的呢',
    ],
    [['怎么修改收货地址', '13812346021', '转人工'], '想了解：怎么修改收货地址'],
    [['怎么修改收货地址', '你们这什么破机器人', '转人工'], '想了解：怎么修改收货地址'],
  ])('%j -> %s', (texts, aim) => {
    expect(zh(texts.flatMap((text) => [contact(text), bot('fallback')])).aim).toBe(aim);
  });

  test.each([
    [
      ['hi', 'I have a question', 'how long does a refund take?', 'agent please'],
      'Wants to know: how long does a refund take',
    ],
    [['where is my order', 'talk to a human'], 'Wants to know: where is their order'],
    [['I want to return my kettle', 'ok', 'human'], 'Asks to: return their kettle'],
    [
      ['my headphones stopped working after a week', 'no', 'agent'],
      'Reports: their headphones stopped working after a week',
    ],
    [['Can you cancel order #12345? Connect me to a person.'], 'Asks to: cancel order #12345'],
  ])('%j -> %s', (texts, aim) => {
    expect(en(texts.flatMap((text) => [contact(text), bot('fallback')])).aim).toBe(aim);
  });

  test('a question sent in pieces is one', () => {
    expect(zh([contact('你好'), contact('关于昨天那个订单'), contact('什么时候发货')]).aim).toBe(
      '想了解：关于昨天那个订单，什么时候发货',
    );
  });

  test('the latest topic wins', () => {
    const turns = [
      contact('你们的电饭煲保修多久啊，坏了怎么修'),
      bot('answered', '保修政策', true),
      contact('发票抬头写错了能改吗'),
    ];
    expect(zh(turns).aim).toBe('想了解：发票抬头写错了能改吗');
  });

  test('only a person was asked for: said honestly', () => {
    expect(zh([contact('转人工')]).aim).toBe('客户没有说明问题，只要求转人工。');
    expect(zh([contact('你好'), contact('在吗'), contact('人工')]).text).toBe(
      '客户没有说明问题，只要求转人工。\n已尝试：机器人没有给出过答案。\n情绪：平静；转人工原因：客户要求人工。',
    );
    expect(en([contact('agent')]).aim).toBe(
      'The contact did not say what it is about and only asked for a person.',
    );
    expect(zh([], { reason: 'left_message' }).aim).toBe('客户还没有说明问题。');
  });
});

test('tried: articles with their verdict, questions without an answer', () => {
  const { tried } = zh([
    contact('耳机坏了能换吗'),
    bot('answered', '七天无理由退货'),
    contact('没用'),
    bot('answered', '换货流程', true),
    contact('定制款的呢'),
    bot('fallback'),
    contact('转人工'),
    bot('handoff'),
  ]);
  expect(tried).toEqual([
    '机器人给出《七天无理由退货》，客户说没有帮助',
    '机器人给出《换货流程》，客户说有帮助',
    '“定制款的呢”没有找到答案',
  ]);
});

test('values are normalised and phones masked, everywhere', () => {
  const summary = zh(
    [
      contact('我上周五买的，订单号LX20251031007，￥268'),
      contact('电话13812346021，耳机没声音'),
      contact('邮箱lihua@example.com'),
    ],
    { collected: { name: '李华', phone: '13812346021' } },
  );
  expect(summary.values).toEqual([
    { label: '姓名', value: '李华' },
    { label: '电话', value: '138****6021' },
    { label: '日期', value: '2025-10-31（上周五）' },
    { label: '订单号', value: 'LX20251031007' },
    { label: '金额', value: '¥268.00' },
    { label: '邮箱', value: 'l***@example.com' },
  ]);
  expect(summary.text).not.toContain('13812346021');
  expect(summary.text).not.toContain('lihua@');
});

describe('orders', () => {
  const orders = [
    order('LX1001', '无线降噪耳机', '2025-10-31T03:00:00Z'),
    order('LX1002', '空气炸锅', '2025-11-01T03:00:00Z'),
    order('LX1003', '电动牙刷', '2025-11-04T03:00:00Z'),
  ];

  test('the one whose number was said', () => {
    expect(zh([contact('订单LX1002到哪了')], { orders }).orders).toEqual([
      'LX1002 空气炸锅，已签收，¥268.00，11月1日下单',
    ]);
  });

  test('the one whose thing or day was named', () => {
    expect(zh([contact('耳机左边没声音')], { orders }).orders[0]).toContain('LX1001');
    expect(zh([contact('上周五下的单怎么还没到')], { orders }).orders[0]).toContain('LX1001');
  });

  test('otherwise the two most recent', () => {
    expect(en([contact('where is my parcel')], { orders }).orders).toEqual([
      'LX1003 电动牙刷, delivered, CN¥268.00, placed 4 Nov',
      'LX1002 空气炸锅, delivered, CN¥268.00, placed 1 Nov',
    ]);
  });
});

test('the whole, in Chinese', () => {
  const summary = zh(
    [
      contact('你好'),
      contact('我上周五买的耳机左边没声音，能换吗'),
      bot('answered', '耳机常见故障', false),
      contact('没用！都等了三天了，你们太差劲了'),
      contact('电话13812346021'),
      contact('转人工'),
    ],
    { orders: [order('LX1001', '无线降噪耳机', '2025-10-31T03:00:00Z')], reason: 'unhelpful' },
  );
  expect(summary.text).toBe(
    [
      '想了解：上周五买的耳机左边没声音，能换吗。',
      '已尝试：机器人给出《耳机常见故障》，客户说没有帮助。',
      '已提供：日期 2025-10-31（上周五）；电话 138****6021。',
      '订单：LX1001 无线降噪耳机，已签收，¥268.00，10月31日下单。',
      '情绪：很生气（“你们太差劲了”）；转人工原因：机器人的回答没有解决问题。',
    ].join('\n'),
  );
});

test('the whole, in English', () => {
  const summary = en(
    [
      contact('Hi'),
      contact('My kettle arrived broken and I want a refund'),
      bot('answered', 'Returns within 7 days'),
      contact("didn't help"),
      contact('Talk to a human!'),
    ],
    {
      orders: [{ ...order('LX2001', 'Electric kettle', '2025-11-01T03:00:00Z'), currency: 'USD' }],
    },
  );
  expect(summary.text).toBe(
    [
      'Reports: their kettle arrived broken and they want a refund.',
      'Tried: the bot gave “Returns within 7 days”, which did not help.',
      'Orders: LX2001 Electric kettle, delivered, $268.00, placed 1 Nov.',
      "Mood: unhappy (“didn't help”); handed over because the contact asked for a person.",
    ].join('\n'),
  );
});

test('a long complaint is shortened, never copied whole', () => {
  const { aim, text } = zh([contact(`快递一直不更新${'，等了又等'.repeat(80)}`)]);
  expect([...aim].length).toBeLessThan(110);
  expect(text.split('\n').length).toBeLessThanOrEqual(5);
});
