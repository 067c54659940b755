import { expect, test } from 'vitest';
import { entities } from './entities.ts';
import { readNumber } from './read-number.ts';

/** A Thursday, still the 6th in New York and already the 7th in Shanghai. */
const now = new Date('2025-11-06T18:30:00Z');
const read = (text: string, timeZone?: string) =>
  entities(text, { now, ...(timeZone && { timeZone }) }).map(
    ({ kind, text: written, value }) => `${kind} ${written} = ${value}`,
  );

test.each([
  ['我的电话是13812346021', ['phone 13812346021 = +8613812346021']],
  ['+86 138-1234-6021', ['phone +86 138-1234-6021 = +8613812346021']],
  ['手机１３８１２３４６０２１', ['phone １３８１２３４６０２１ = +8613812346021']],
  ['座机010-62345678', ['phone 010-62345678 = +861062345678']],
  ['打400-123-4567', ['phone 400-123-4567 = +864001234567']],
  ['call me at (415) 555-2671', ['phone (415) 555-2671 = +14155552671']],
  ['call +44 20 7946 0958 please', ['phone +44 20 7946 0958 = +442079460958']],
  ['发到 Li.Hua@Example.com。', ['email Li.Hua@Example.com = li.hua@example.com']],
  [
    'mail a.b+c@mail.example.co.uk, thanks',
    ['email a.b+c@mail.example.co.uk = a.b+c@mail.example.co.uk'],
  ],
  [
    '看 https://shop.example.com/p/1?x=2。好吗',
    ['url https://shop.example.com/p/1?x=2 = https://shop.example.com/p/1?x=2'],
  ],
  ['see www.example.com/a, ok', ['url www.example.com/a = https://www.example.com/a']],
  ['订单号LX20251103001到哪了', ['order_number LX20251103001 = LX20251103001']],
  ['订单号是：lx-20251103-001', ['order_number lx-20251103-001 = LX-20251103-001']],
  ['订单 88231', ['order_number 88231 = 88231']],
  ['order #12345 is late', ['order_number 12345 = 12345']],
  ['my order number is AB12345678', ['order_number AB12345678 = AB12345678']],
  ['#LX8899 怎么还没发', ['order_number LX8899 = LX8899']],
  ['20251103000123456', ['order_number 20251103000123456 = 20251103000123456']],
  ['快递单号SF1234567890123', ['tracking_number SF1234567890123 = SF1234567890123']],
  ['YT1234567890123 查一下', ['tracking_number YT1234567890123 = YT1234567890123']],
  ['运单号 773012345678901', ['tracking_number 773012345678901 = 773012345678901']],
  [
    'tracking number 1Z999AA10123456784',
    ['tracking_number 1Z999AA10123456784 = 1Z999AA10123456784'],
  ],
  ['退我268元', ['amount 268元 = 26800 CNY']],
  ['￥268.50', ['amount ￥268.50 = 26850 CNY']],
  ['¥1,299', ['amount ¥1,299 = 129900 CNY']],
  ['三百块', ['amount 三百块 = 30000 CNY']],
  ['三百五十块钱', ['amount 三百五十块钱 = 35000 CNY']],
  ['两百五的券', []],
  ['12块5', ['amount 12块5 = 1250 CNY']],
  ['两块五毛', ['amount 两块五毛 = 250 CNY']],
  ['五毛钱', ['amount 五毛钱 = 50 CNY']],
  ['1.5万元', ['amount 1.5万元 = 1500000 CNY']],
  ['优惠了20块', ['amount 20块 = 2000 CNY']],
  ['三块电池', []],
  ['我们一块去', []],
  ['$20', ['amount $20 = 2000 USD']],
  ['it costs $1,299.99', ['amount $1,299.99 = 129999 USD']],
  ['20 dollars', ['amount 20 dollars = 2000 USD']],
  ['€5.50 and £3', ['amount €5.50 = 550 EUR', 'amount £3 = 300 GBP']],
  ['元旦发货吗', []],
])('%s', (text, found) => {
  expect(read(text)).toEqual(found);
});

test.each([
  ['今天', '2025-11-07'],
  ['昨天买的', '2025-11-06'],
  ['前天', '2025-11-05'],
  ['大前天', '2025-11-04'],
  ['明天能到吗', '2025-11-08'],
  ['大后天', '2025-11-10'],
  ['昨晚下的单', '2025-11-06'],
  ['上周五', '2025-10-31'],
  ['上上周日', '2025-10-26'],
  ['这周三', '2025-11-05'],
  ['下周一', '2025-11-10'],
  ['星期五', '2025-11-07'],
  ['礼拜天', '2025-11-09'],
  ['这周末', '2025-11-08'],
  ['11月3号', '2025-11-03'],
  ['11月3日', '2025-11-03'],
  ['十一月三号', '2025-11-03'],
  ['12月20号', '2025-12-20'],
  ['3月1号', '2025-03-01'],
  ['1月20日', '2026-01-20'],
  ['2024年12月31日', '2024-12-31'],
  ['去年12月5号', '2024-12-05'],
  ['上个月15号', '2025-10-15'],
  ['3号下的单', '2025-11-03'],
  ['二十三号', '2025-11-23'],
  ['2025-11-03', '2025-11-03'],
  ['2025/11/3', '2025-11-03'],
  ['三天前', '2025-11-04'],
  ['10天后', '2025-11-17'],
  ['两周前', '2025-10-24'],
  ['一个月前', '2025-10-07'],
  ['半个月前', '2025-10-23'],
  ['上个月', '2025-10'],
  ['上周', '2025-W44'],
  ['今年10月', '2025-10'],
  ['yesterday', '2025-11-06'],
  ['the day before yesterday', '2025-11-05'],
  ['tomorrow', '2025-11-08'],
  ['last Friday', '2025-10-31'],
  ['last Thursday', '2025-11-06'],
  ['next Monday', '2025-11-10'],
  ['on Wednesday', '2025-11-05'],
  ['November 3', '2025-11-03'],
  ['Nov 3rd, 2024', '2024-11-03'],
  ['3rd of November', '2025-11-03'],
  ['11/3/2025', '2025-11-03'],
  ['25/12/2024', '2024-12-25'],
  ['3 days ago', '2025-11-04'],
  ['two weeks ago', '2025-10-24'],
  ['a month ago', '2025-10-07'],
  ['in 3 days', '2025-11-10'],
  ['last month', '2025-10'],
  ['next week', '2025-W46'],
])('date %s = %s', (text, value) => {
  expect(entities(text, { now }).map((entity) => [entity.kind, entity.value])).toEqual([
    ['date', value],
  ]);
});

test.each([
  '3号楼',
  '7日无理由退货',
  '3日内送达',
  '13月40号',
  '2月30日',
  '3个月',
  '几天前',
  'may I return it',
  '一周岁',
  '第3天前台',
])('no date: %s', (text) =>
  expect(entities(text, { now }).filter((entity) => entity.kind === 'date')).toEqual([]),
);

test('the calendar day is that of the time zone', () => {
  expect(read('昨天', 'America/New_York')).toEqual(['date 昨天 = 2025-11-05']);
});

test('several in one text, in order, with offsets into the original', () => {
  const text = '上周五买的，訂單號LX20251031007，￥３２９，电话13812346021';
  const found = entities(text, { now });
  expect(found.map((entity) => [entity.kind, entity.value])).toEqual([
    ['date', '2025-10-31'],
    ['order_number', 'LX20251031007'],
    ['amount', '32900 CNY'],
    ['phone', '+8613812346021'],
  ]);
  for (const entity of found) expect(text.slice(entity.start, entity.end)).toBe(entity.text);
});

test('bank and identity cards are not taken for orders', () => {
  expect(read('卡号6222021234567890128')).toEqual([]);
  expect(read('身份证11010519491231002X')).toEqual([]);
});

test.each([
  ['三百五', 350],
  ['一万二', 12000],
  ['二十三', 23],
  ['十一', 11],
  ['一百零五', 105],
  ['两千三百', 2300],
  ['1.5万', 15000],
  ['3千', 3000],
  ['1,299.50', 1299.5],
  ['二零二五', 2025],
  ['three', 3],
  ['abc', undefined],
])('number %s = %s', (text, value) => {
  expect(readNumber(text)).toBe(value);
});
