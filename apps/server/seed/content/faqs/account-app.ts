import type { FaqSeed } from '../types.ts';

export const accountAppFaqs: readonly FaqSeed[] = [
  {
    key: 'chat-history',
    category: 'account',
    question: {
      zh: '以前和客服的聊天记录在哪里看？',
      en: 'Where can I find earlier chats with you?',
    },
    similar: {
      zh: [
        '上次说的话还能看到吗',
        '聊天记录会保存多久',
        '怎么把对话发到邮箱',
        '换了手机聊天记录没了',
      ],
      en: ['chat history', 'send me a transcript'],
    },
    answer: {
      zh: '用同一个账号登录，打开客服窗口就能看到近一年的对话，换手机也在。想留底，点窗口右上角「发送到邮箱」；没登录时聊的内容只存在那台设备里。',
      en: 'Sign in with the same account and the chat window shows the past year, on any device. To keep a copy tap "Send to e-mail" at the top right. What you wrote without signing in stays on that device.',
    },
  },
  {
    key: 'language-switch',
    category: 'account',
    question: { zh: '页面可以切换成英文吗？', en: 'Can I switch the shop to English?' },
    similar: {
      zh: [
        '英文版在哪里',
        '怎么换语言',
        '外国朋友看不懂中文页面',
        '客服会说英语吗',
        'app 能用英文吗',
      ],
      en: ['change language', 'English version', 'do your agents speak English'],
    },
    answer: {
      zh: '可以，页面右上角点「EN」，App 在「设置 – 语言」里换，商品名、订单和客服都会变成英文。客服里有会说英语的同事，每天 9:00–22:00 在线。',
      en: 'Yes: tap "EN" at the top right, or Settings – Language in the app; products, orders and support follow. English-speaking agents are online from 9:00 to 22:00 every day.',
    },
  },
];
