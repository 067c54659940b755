import type { SmallTalkSeed } from '../types.ts';

export const smallTalk: readonly SmallTalkSeed[] = [
  {
    key: 'hello',
    examples: {
      zh: ['你好', '您好', '在吗', '有人吗', '哈喽', '早上好', '晚上好', '嗨', '亲在不在'],
      en: ['hi', 'hello', 'hey there', 'good morning', 'anyone there'],
    },
    answers: {
      zh: [
        '您好，我是灵犀优选的智能客服。您想问订单、退换、安装还是选购？',
        '在的，您请说。订单、售后、选购都可以问我。',
        '您好，很高兴为您服务。请告诉我您遇到的问题。',
      ],
      en: [
        'Hello, I am the assistant of Lingxi Select. Is it about an order, a return, installation or choosing something?',
        'I am here, please go ahead. Orders, after-sales and product advice are all fine.',
        'Hi, good to have you here. What can I help with?',
      ],
    },
  },
  {
    key: 'thanks',
    examples: {
      zh: ['谢谢', '多谢', '谢了', '感谢', '辛苦了', '太感谢你了', '3q'],
      en: ['thanks', 'thank you', 'thx', 'much appreciated'],
    },
    answers: {
      zh: ['不客气，能帮到您就好。', '应该的，祝您生活愉快。', '您客气了，有需要随时找我。'],
      en: ['You are welcome.', 'Glad I could help.', 'My pleasure, come back any time.'],
    },
  },
  {
    key: 'bye',
    examples: {
      zh: ['再见', '拜拜', '先这样吧', '没事了', '回头聊', '886'],
      en: ['bye', 'goodbye', 'that is all', 'see you'],
    },
    answers: {
      zh: ['再见，祝您一切顺利。', '好的，您先忙，有事随时来。', '感谢您的光临，再见。'],
      en: [
        'Goodbye, all the best.',
        'Take care, I am here whenever you need me.',
        'Thanks for stopping by.',
      ],
    },
  },
  {
    key: 'who-are-you',
    examples: {
      zh: ['你是谁', '你是机器人吗', '你是真人吗', '是人工还是机器', '你叫什么名字', '你是ai吗'],
      en: ['are you a robot', 'are you human', 'who are you', 'is this a bot'],
    },
    answers: {
      zh: [
        '我是智能客服，不是真人，全天都在。想找真人，说一声「转人工」就可以，人工 9:00–22:00 在线。',
        '我是灵犀优选的智能助手。我答不好的问题，会马上请人工同事来。',
      ],
      en: [
        'I am an automatic assistant, here around the clock. Say "agent" for a person, available 9:00–22:00.',
        'I am the assistant of Lingxi Select. Whatever I cannot answer goes straight to a colleague.',
      ],
    },
  },
  {
    key: 'what-can-you-do',
    examples: {
      zh: ['你能做什么', '你会什么', '可以问你什么', '有什么功能', '怎么用你'],
      en: ['what can you do', 'help', 'what can I ask you'],
    },
    answers: {
      zh: [
        '我可以回答物流、退换、发票、会员、选购、安装和以旧换新的问题，也能帮您转接人工。您直接说事情就行。',
        '订单进度、退款时间、安装预约、怎么选型号，这些都能问。复杂的事我会转给人工。',
      ],
      en: [
        'I answer questions on delivery, returns, invoices, membership, choosing, installation and trade-in, and connect you to an agent. Just tell me in your own words.',
        'Ask me about order progress, refunds, installation slots or which model to choose. I pass anything complicated to a colleague.',
      ],
    },
  },
  {
    key: 'acknowledge',
    examples: {
      zh: ['好的', '嗯', '知道了', '明白', '收到', 'ok', '行', '哦哦'],
      en: ['okay', 'got it', 'alright', 'i see', 'sure'],
    },
    answers: {
      zh: ['好的，还有别的可以帮您吗？', '嗯嗯，有问题您接着说。', '好，我在这里，您随时说。'],
      en: [
        'Good. Is there anything else?',
        'All right, go on whenever you like.',
        'Fine, I am here if you need more.',
      ],
    },
  },
  {
    key: 'praise',
    examples: {
      zh: ['你真棒', '真聪明', '回答得真快', '好评', '服务不错', '给你点赞'],
      en: ['you are great', 'good bot', 'well done', 'that was fast'],
    },
    answers: {
      zh: ['谢谢夸奖，我会继续努力。', '听您这么说真开心。', '谢谢您，有您的肯定我更有劲了。'],
      en: ['Thank you, that is kind.', 'Happy to hear that.', 'Thanks, I will keep at it.'],
    },
  },
  {
    key: 'upset',
    examples: {
      zh: ['你真笨', '答非所问', '什么破客服', '烦死了', '你听不懂人话吗', '没用'],
      en: ['you are useless', 'that is not what I asked', 'this is annoying', 'stupid bot'],
    },
    answers: {
      zh: [
        '对不起，没帮上您。请换个说法再告诉我一次，或者说「转人工」，我马上请同事来。',
        '很抱歉让您着急了。您可以直接说「转人工」，不用再重复，前面的内容同事都看得到。',
      ],
      en: [
        'I am sorry I did not help. Please put it another way, or say "agent" and I will fetch a colleague.',
        'Sorry for the trouble. Say "agent" at any time; they see what you wrote, so no need to repeat it.',
      ],
    },
  },
  {
    key: 'joke',
    examples: {
      zh: ['讲个笑话', '好无聊', '陪我聊天', '唱首歌', '你吃饭了吗', '今天天气怎么样'],
      en: ['tell me a joke', 'i am bored', 'how is the weather'],
    },
    answers: {
      zh: [
        '我只会聊家里的事：洗衣机为什么爱转圈？因为它停下来会想家。您家里有什么需要我看看的吗？',
        '聊天我不太在行，挑家电倒是在行。您最近想添置点什么？',
      ],
      en: [
        'I only know household jokes: why does the washer keep spinning? It loses its thread when it stops. Anything at home I can help with?',
        'I am better at appliances than at small talk. Are you looking for something?',
      ],
    },
  },
  {
    key: 'sorry',
    examples: {
      zh: ['不好意思', '抱歉打扰了', '对不起发错了', '打错字了'],
      en: ['sorry', 'my mistake', 'wrong message'],
    },
    answers: {
      zh: ['没关系，您请说。', '不要紧，慢慢来。'],
      en: ['No problem, go ahead.', 'Never mind, take your time.'],
    },
  },
];
