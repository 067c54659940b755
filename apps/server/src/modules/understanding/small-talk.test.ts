import { expect, test } from 'vitest';
import { smallTalk } from './small-talk.ts';

const CASES: Record<string, string[]> = {
  greeting: [
    '你好', '您好', '你好呀', '你好！', '哈喽', '亲', '早上好', '你好你好', '你好 客服', '客服你好', '妳好', '嗨～', '你好👋', 'hi', 'Hi!', 'hello',
    'Hello there!', 'hey', 'good morning', 'Hi, how are you?', '新年快樂', 'Hello everyone', '👋',
  ],
  thanks: [
    '谢谢', '谢谢你', '好的谢谢', '好的，谢谢！', '嗯嗯 谢谢啦', '非常感谢', '辛苦了', '謝謝', '知道了，谢谢你', '谢谢亲', '不用了谢谢', 'thanks', 'Thank you so much!',
    'ok thanks', 'Thx', 'great, thanks', 'thanks a lot!!', '🙏', '谢谢🙏', "that's great, thank you",
  ],
  bye: [
    '再见', '拜拜', '好的再见', '谢谢，再见', '88', '没有其他问题了', '没事了', '先这样吧，谢谢', 'bye', 'Bye bye!', 'thanks, bye', 'see you later', 'have a nice day', "that's all, thanks", 'good night',
  ],
  who_are_you: [
    '你是谁', '你是机器人吗', '你是机器人吗？', '你是真人吗', '你是人还是机器人', '你是真人还是机器人？', '你好，你是机器人吗', '你叫什么名字', '你能做什么', '你是AI吗', '你是機器人嗎',
    'who are you', 'Are you a bot?', 'are you a real person?', 'am I talking to a human?', "what's your name?", 'is this a bot', 'what can you do',
  ],
  acknowledge: [
    '好的', '好', '嗯', '嗯嗯', '哦', '行', '知道了', '好的，明白了', '收到', '可以', '好滴', '哈哈', '哦哦好的', '原来如此', 'ok', 'OK!', 'okay', 'got it', 'I see', 'sure', 'yes', 'oh ok', '👌', '👍👍', 'no problem',
  ],
  praise: [
    '真棒', '你真棒', '太棒了！', '不错', '你真聪明', '服务态度很好', '给你点赞', '厉害了', 'good job', 'you are awesome', "you're so helpful", 'Great service!', '❤️❤️', '🌹',
  ],
  abuse: [
    '傻逼', '你是傻子吗', '垃圾客服', '什么破机器人', '真没用', '滚', '答非所问', '你真笨', '骗子', 'stupid bot', 'you are useless', 'fuck you', 'shut up', 'this is bullshit', '垃圾！！！', "you're an idiot",
  ],
  still_there: [
    '在吗', '在吗？', '在不在', '还在吗', '你好，在吗', '亲，在吗', '人呢', '？', '？？？', '怎么不回我', '有人吗', 'are you there?', 'hello? anyone there?', 'still there?', 'you there', '在嗎',
  ],
};

const SAYS_SOMETHING = [
  '你好，退款多久到', '你好我想问一下', '谢谢，那发票怎么开', '好的，那什么时候发货', '在吗，我要退货', '再见到快递员怎么办', '你好吗啡是什么', '好的音箱推荐一下', '不错的耳机有哪些', '垃圾桶多少钱', '垃圾袋有货吗',
  '滚筒洗衣机', '早餐机多少钱', '行李箱', '可以退吗', '是不是正品', '对讲机', '你是哪个快递', '草本洗发水', '好评返现吗', '谢谢惠顾卡怎么用', '拜拜肉仪器', '收到货了但是坏了', '等一下午了', '厉害的充电宝', '1号什么时候到', '88折怎么用',
  'hi, where is my order', 'hiking boots', 'history', 'thanks but it still fails', 'ok how do I return it', 'hello kitty mug', 'good headphones', 'great, now where is my refund', 'bye bye discount code', 'trash can price', 'test my internet speed', 'is this a bot vacuum',
  'okra seeds', 'nice price for the sofa?', 'shut up and dance', '', '   ', '13812346021', '转人工', 'talk to a human',
];

test.each(Object.entries(CASES).flatMap(([kind, texts]) => texts.map((text) => [text, kind])))(
  '%s -> %s',
  (text, kind) => expect(smallTalk(text)).toBe(kind),
);

test.each(SAYS_SOMETHING)('says something: %s', (text) => {
  expect(smallTalk(text)).toBeUndefined();
});
