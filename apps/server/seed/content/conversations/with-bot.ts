import type { LiveConversationSeed } from '../conversation-types.ts';

export const withBot: readonly LiveConversationSeed[] = [
  {
    key: 'live-bot-rice',
    contactKey: 'he-jianguo',
    language: 'zh',
    startedMinutesAgo: 6,
    state: 'with_bot',
    tags: ['物流'],
    turns: [
      { after: 0, author: 'contact', text: '电饭锅到武汉要几天' },
      { after: 2, author: 'bot', faqKey: 'delivery-time' },
      { after: 70, author: 'contact', text: '已经发了，显示在路上' },
      { after: 1, author: 'bot', faqKey: 'track-order' },
    ],
  },
  {
    key: 'live-bot-tv',
    contactKey: 'zheng-kai',
    language: 'zh',
    startedMinutesAgo: 4,
    state: 'with_bot',
    tags: ['支付'],
    turns: [
      { after: 0, author: 'contact', text: '电视那个订单还没付款，能留多久' },
      { after: 2, author: 'bot', faqKey: 'payment-deadline' },
      { after: 38, author: 'contact', text: '想分 12 期' },
      { after: 2, author: 'bot', faqKey: 'instalments' },
    ],
  },
  {
    key: 'live-bot-lamp',
    contactKey: 'lin-xiaoman',
    language: 'zh',
    startedMinutesAgo: 9,
    state: 'with_bot',
    tags: ['安装'],
    turns: [
      { after: 0, author: 'contact', text: '落地灯怎么调亮度呀' },
      { after: 1, author: 'bot', faqKey: 'lamp-dimming' },
      { after: 80, author: 'contact', text: '长按就行是吧，等收到试试' },
    ],
  },
  {
    key: 'live-bot-chair',
    contactKey: 'daniel-brooks',
    language: 'en',
    startedMinutesAgo: 3,
    state: 'with_bot',
    tags: ['物流'],
    turns: [
      { after: 0, author: 'contact', text: 'when will you ship my order? paid yesterday' },
      { after: 1, author: 'bot', faqKey: 'dispatch-time' },
      { after: 40, author: 'contact', text: 'and does it come assembled' },
      { after: 2, author: 'bot', faqKey: 'furniture-assembly' },
    ],
  },
];
