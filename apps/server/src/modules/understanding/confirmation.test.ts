import { expect, test } from 'vitest';
import { confirmation } from './confirmation.ts';

const YES = `
解决了
解决了谢谢
解决了，谢谢！
已经解决了
嗯，解决了
好了
可以了，谢谢
有用
有帮助，谢谢
有
是的
嗯嗯
好的
好的谢谢
没问题了
没事了
没错
不错
明白了
知道了，谢谢你
搞定了
搞定了！
谢谢
ok
OK了
👍
解決了
问题解决了，非常感谢
解决了，谢谢你的耐心解答
yes
Yes thanks
yes, thank you!
yep
yeah it works now
it works now
It helped, thanks
That worked!
solved
fixed, thanks a lot
all good
perfect
got it, thank you
no problem
not bad
that answers my question
👌
`;

const NO = `
没有
没
没用
不行
还是不行
没解决
还没解决
没有解决
没有，还是打不开
没有，还是打不开怎么办
没有帮助
没什么用
不是这个问题
不是
我问的不是这个
答非所问
看不懂
没用！！！
解决不了
解决了一半
不管用
还是一样
一点用都没有
好像没用
没有解决我的问题
沒有
不对，我说的是换货
no
No.
nope
not really
Not really...
not yet
no, it didn't help
it didn't help
This doesn't help
still not working
it's not working
that's not what I asked
no it still doesn't work
useless
I don't think so
partly
👎
`;

const NEITHER = `
退款多久到账
解决了，另外发票怎么开
解决了吗
解决了？
不知道
我试试
等一下
稍等
没有，怎么退款？
转人工
你好
13812346021
不用了
不用了谢谢
没有发票怎么办
没收到货
有货吗
有没有黑色
好的，那发票怎么开
是不是正品
好用吗
行李箱多大
对讲机怎么退
how long does a refund take
yes but how do I print it?
not sure
maybe
let me try
no thanks
where is my order
right shoe is missing
good headphones?

？
`;

const rows = (table: string) => table.replace(/^\n|\n$/g, '').split('\n');

test.each(rows(YES))('yes: %s', (text) => {
  expect(confirmation(text)).toBe('yes');
});

test.each(rows(NO))('no: %s', (text) => {
  expect(confirmation(text)).toBe('no');
});

test.each(rows(NEITHER))('neither: %s', (text) => {
  expect(confirmation(text)).toBeUndefined();
});
