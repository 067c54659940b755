import { expect, test } from 'vitest';
import { isFragment, joinPieces } from './is-fragment.ts';

const FRAGMENTS = `
你好
您好
你好呀
在吗
在吗？
哈喽
亲
我想问
我想问一下
我想问下
想问一下
请问
请问一下
请问下
问一下
问个问题
问个事
请教一下
咨询一下
我要咨询
我想咨询一下
你好，我想问一下
您好，请问
你好 我想咨询个问题
那个
那个……
就是
嗯，那个
是这样的
我有个问题
有个问题想问
有个事情
我这边有个问题想咨询一下
麻烦问一下
打扰一下
麻烦帮我看一下
帮我看下
能帮我查一下吗
另外
还有
还有个问题
对了
遇到个问题
关于昨天那个订单
关于退货
关于发票的问题
我昨天买的那个耳机
我上周买的洗衣机
我昨天下单的那个冰箱，
如果我
因为
我的订单，
请问怎么
我想问怎么
能不能
那如果我买两台，
hi
Hello
hello there
hey
Hi,
I have a question
I've got a question
I have a quick question
quick question
can I ask something
Can I ask you something?
I want to ask
I'd like to ask about something
I need some help
can you help me
Can you help me?
could you help me with something
help
so
um
well...
by the way
excuse me
hi, I have a question
Hello, can I ask a question?
about my order
regarding order LX20251103
it's about yesterday's order
how do I
can I
because
my order,
I bought a phone last week...
I'm here to ask about
are you there?
`;

const WHOLE = `
退款多久到账
能开发票吗
可以开发票吗
怎么退货
你好，退款多久到
你好我想问一下退款多久到
请问发票怎么开
我想问一下保修几年
我想退货
我要退款
我要换货
取消订单
帮我查一下快递到哪了
帮我取消订单
订单没收到
我的快递丢了
东西坏了
收到的杯子碎了
耳机左边没声音
昨天下的单还没发货
关于退款多久到账
关于发票怎么开
那个耳机能退吗
那蓝色的呢
多久到
多少钱
什么时候发货
为什么扣了我两次钱
有没有黑色
包邮吗
支持7天无理由吗
可以货到付款吗
物流信息一直不更新
密码忘了怎么办
能开发票吗……
怎么退款，
转人工
人工
好的
谢谢
再见
你是机器人吗
13812346021
LX20251103001
解决了
没有
how long does a refund take
where is my order
Where is my order?
can I return this
Can I get an invoice?
I want to return my headphones
I need to cancel my order
my package never arrived
the kettle is broken
my order hasn't arrived
what is your return policy
do you ship to Canada?
how do I reset my password
hi, where is my refund?
I have a question about how to return this. How long do I have?
track my order
cancel order 12345
is it waterproof?
refund
thanks
ok
bye
talk to a human
agent please
how much is shipping...
`;

const rows = (table: string) => table.trim().split('\n');

test.each(rows(FRAGMENTS))('more is coming: %s', (text) => {
  expect(isFragment(text)).toBe(true);
});

test.each(rows(WHOLE))('whole: %s', (text) => {
  expect(isFragment(text)).toBe(false);
});

test.each([
  [['你好', '我想问', '退款多久到'], '退款多久到'],
  [['你好', '在吗', '我想咨询一下', '能开发票吗'], '能开发票吗'],
  [['你好我想问一下', '退款多久到账'], '退款多久到账'],
  [['你好，我想问一下退款多久到'], '退款多久到'],
  [['关于昨天那个订单', '什么时候发货'], '关于昨天那个订单，什么时候发货'],
  [['我昨天买的耳机', '左边没声音', '能换吗'], '我昨天买的耳机，左边没声音，能换吗'],
  [['我昨天下单的冰箱，', '什么时候送？'], '我昨天下单的冰箱，什么时候送？'],
  [['请问怎么', '退货'], '怎么退货'],
  [['那个耳机能退吗'], '那个耳机能退吗'],
  [['你好', '在吗'], '在吗'],
  [['你好'], '你好'],
  [[], ''],
  [['', '  '], ''],
  [['我想问', '转人工'], '转人工'],
  [['hi', 'I have a question', 'how long does a refund take?'], 'how long does a refund take?'],
  [['Hello there', 'where is my order'], 'where is my order'],
  [['hi, where is my order'], 'where is my order'],
  [['my order LX123', "hasn't arrived"], "my order LX123 hasn't arrived"],
  [['I bought a kettle,', 'it leaks'], 'I bought a kettle, it leaks'],
  [['Can I ask you something?', 'is it waterproof?'], 'is it waterproof?'],
  [['你好', 'iphone 15 有货吗'], 'iphone 15 有货吗'],
])('joins %j', (pieces, whole) => {
  expect(joinPieces(pieces)).toBe(whole);
});
