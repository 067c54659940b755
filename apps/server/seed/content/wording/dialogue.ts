import type { Texts } from '../types.ts';

/** First words to a visitor who opens the panel. */
export const greetings: Texts = {
  zh: [
    '您好，欢迎来到灵犀优选。订单、退换、安装、选购，直接问我就好；想找真人请说「转人工」。',
    '您好，我是灵犀优选智能客服，全天在线。请问有什么可以帮您？',
    '欢迎光临灵犀优选。您可以直接输入问题，比如「退款多久到账」。',
  ],
  en: [
    'Welcome to Lingxi Select. Ask me about orders, returns, installation or products; say "agent" for a person.',
    'Hello, I am the assistant of Lingxi Select, here around the clock. How can I help?',
    'Welcome to Lingxi Select. Just type your question, for example "when will I get my refund".',
  ],
};

/** Buttons under the greeting: keys of FAQ entries. */
export const greetingFaqKeys: readonly string[] = [
  'trade-in-quote',
  'install-book',
  'track-order',
  'refund-arrival',
];

/** Two answers are close: the options follow as buttons. */
export const offerOptions: Texts = {
  zh: ['您想问的是下面哪一个？', '我找到两个相近的问题，请您选一个：', '请问您指的是：'],
  en: [
    'Which of these do you mean?',
    'I found two similar questions, please pick one:',
    'Do you mean:',
  ],
};

/** Unsure: one question that narrows it down. Used once per topic, before any fallback. */
export const clarify: Texts = {
  zh: [
    '我想先确认一下：这件事和哪个有关，订单物流、退换售后、安装使用，还是选购？',
    '您能再说具体一点吗？比如哪件商品、遇到了什么情况。',
    '我怕理解错您的意思，请补充一下商品名称或订单尾号，好吗？',
  ],
  en: [
    'Let me make sure: is it about delivery, a return, installation and use, or choosing a product?',
    'Could you say a little more, such as which product and what happened?',
    'I would rather not guess. Could you add the product name or the last digits of the order?',
  ],
};

/** {topic} is what the bot took the message to be about. */
export const clarifyTopic: Texts = {
  zh: ['关于{topic}，您想了解哪一方面？', '您是想问{topic}的哪件事呢？'],
  en: ['What would you like to know about {topic}?', 'Which part of {topic} do you mean?'],
};

/** Still unsure after a clarifying question; nearest questions follow as buttons when there are any. */
export const fallback: Texts = {
  zh: [
    '这个问题我还没有把握。下面这些也许接近，或者我请人工同事来看？',
    '抱歉，我没有找到准确的答案。要不要为您转人工？同事能看到我们的对话。',
    '这件事我答不好，不想误导您。您可以说「转人工」，也可以留言，我们会回复您。',
  ],
  en: [
    'I am not sure about this one. These may be close, or shall I get a colleague?',
    'Sorry, I found no exact answer. Shall I connect you to an agent? They see this chat.',
    'I cannot answer this well and do not want to mislead you. Say "agent", or leave a message and we will reply.',
  ],
};

/** Under an answer. */
export const askHelpful: Texts = {
  zh: ['这个回答有帮助吗？', '解决您的问题了吗？'],
  en: ['Did this help?', 'Does this answer your question?'],
};

export const helpfulThanks: Texts = {
  zh: ['太好了，还有别的可以帮您吗？', '好的，很高兴帮到您。'],
  en: ['Great. Is there anything else?', 'Good, happy to help.'],
};

export const unhelpfulReply: Texts = {
  zh: [
    '抱歉没说到点子上。您可以换个说法再问一次，或者我为您转人工。',
    '谢谢您告诉我。需要我请人工同事接着处理吗？',
  ],
  en: [
    'Sorry, that missed the point. Ask again in other words, or I can connect you to an agent.',
    'Thank you for telling me. Shall I ask a colleague to take over?',
  ],
};

/** Asked when the contact falls silent after an answer or says goodbye. */
export const closingQuestion: Texts = {
  zh: ['请问您的问题解决了吗？', '这边还有什么没说清楚的吗？没有的话我就先不打扰您了。'],
  en: [
    'Has your question been answered?',
    'Is anything still unclear? If not, I will leave you in peace.',
  ],
};

/** Sent when a conversation is closed because the contact stayed quiet. */
export const closedByQuiet: Texts = {
  zh: ['您有一会儿没有回复，我先结束这次对话。再发消息就能接着聊。'],
  en: ['You have been away for a while, so I am closing this chat. Just write again to continue.'],
};
