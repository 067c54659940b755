import { expect, test } from 'vitest';
import { mood } from './mood.ts';

test.each([
  [['退款多久到账'], 'neutral'],
  [['你好', '我想问一下保修几年'], 'neutral'],
  [['转人工'], 'neutral'],
  [[], 'neutral'],
  [[''], 'neutral'],
  [['我要投诉你们！'], 'angry'],
  [['再不处理我就打12315'], 'angry'],
  [['什么破机器人，垃圾！'], 'angry'],
  [['气死我了，你们就是骗子'], 'angry'],
  [['等了三天了', '还没发货', '太差劲了！！！'], 'angry'],
  [['转人工', '转人工', '转人工'], 'angry'],
  [['东西坏了，很失望'], 'unhappy'],
  [['都等了好久了，一直没人理'], 'unhappy'],
  [['快递什么时候到', '快递什么时候到'], 'unhappy'],
  [['不太满意'], 'unhappy'],
  [['一点都不好用'], 'unhappy'],
  [['我很着急，明天就要用'], 'anxious'],
  [['卡被盗刷了怎么办啊，急死我了'], 'anxious'],
  [['在吗，比较急，赶时间'], 'anxious'],
  [['谢谢，解决了'], 'happy'],
  [['客服很耐心，非常满意'], 'happy'],
  [['太慢了', '哦好了，谢谢，解决了！'], 'happy'],
  [['没有不满意'], 'neutral'],
  [['我不生气，就想问问退款'], 'neutral'],
  [['太差勁了，我要投訴'], 'angry'],
  [['where is my order'], 'neutral'],
  [['I will file a chargeback with my bank'], 'angry'],
  [['THIS IS RIDICULOUS, WHERE IS MY MONEY'], 'angry'],
  [['You are liars!!'], 'angry'],
  [["I'm really disappointed, it arrived broken"], 'unhappy'],
  [["I'm still waiting for my refund"], 'unhappy'],
  [["it doesn't work"], 'unhappy'],
  [["I'm not happy with this"], 'unhappy'],
  [['please hurry, I need it by tomorrow, it is urgent'], 'anxious'],
  [["I'm worried the parcel was stolen"], 'anxious'],
  [['Thank you so much, that was very helpful'], 'happy'],
  [['not bad'], 'neutral'],
  [['谢谢', '你们这是欺骗消费者，我要曝光'], 'angry'],
])('%j -> %s', (texts, expected) => {
  expect(mood(texts).mood).toBe(expected);
});

test('gives the words that show it, as written', () => {
  expect(mood(['你好', '等了三天了，你们太差劲了！']).evidence).toBe('你们太差劲了！');
  expect(mood(['My parcel is late. I am furious.']).evidence).toBe('I am furious.');
  expect(mood(['退款多久到账']).evidence).toBeUndefined();
});

test('the most recent weighs most', () => {
  expect(mood(['我要投诉', '好的', '谢谢，非常满意，解决了']).mood).toBe('happy');
  expect(mood(['谢谢，非常满意', '什么玩意，又坏了，我要投诉']).mood).toBe('angry');
});

test('evidence is short', () => {
  expect([...(mood([`垃圾${'啊'.repeat(300)}`]).evidence ?? '')].length).toBeLessThanOrEqual(41);
});
