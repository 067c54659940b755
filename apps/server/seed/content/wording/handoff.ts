import type { Texts } from '../types.ts';

/** Said when the handoff has been recorded, never before. */
export const handoffStarted: Texts = {
  zh: [
    '好的，已为您转接{team}，前面的内容同事都看得到，不用再说一遍。',
    '马上为您转人工，{team}会接着处理。',
  ],
  en: [
    'Certainly, {team} will take over. They see everything above, so no need to repeat it.',
    'Connecting you to {team} now.',
  ],
};

/** The bot itself gives up. */
export const handoffOffered: Texts = {
  zh: ['这件事需要人工同事核实，我帮您转过去，好吗？', '为了不耽误您，我建议直接转人工处理。'],
  en: [
    'A colleague has to check this. Shall I connect you?',
    'To save you time I suggest an agent takes it from here.',
  ],
};

/** {position} counts from 1; {minutes} is the estimated wait. */
export const queuePosition: Texts = {
  zh: [
    '您前面还有 {ahead} 位，预计等待约 {minutes} 分钟。',
    '正在排队，您是第 {position} 位，约 {minutes} 分钟。',
  ],
  en: [
    '{ahead} ahead of you, about {minutes} minutes to wait.',
    'You are number {position} in the queue, about {minutes} minutes.',
  ],
};

export const queueNext: Texts = {
  zh: ['下一位就是您，请稍候。'],
  en: ['You are next, one moment please.'],
};

export const queueMoved: Texts = {
  zh: ['您现在是第 {position} 位，约 {minutes} 分钟。'],
  en: ['You are now number {position}, about {minutes} minutes.'],
};

/** Longer than estimated. */
export const queueSlow: Texts = {
  zh: ['现在咨询的人比较多，让您久等了。您可以继续等，也可以改为留言，我们会尽快回复。'],
  en: [
    'It is busier than usual, thank you for waiting. You can stay in the queue or leave a message instead.',
  ],
};

export const agentJoined: Texts = {
  zh: ['{agent}已接入，为您服务。'],
  en: ['{agent} has joined the chat.'],
};

/** Nobody is online although it is opening time. */
export const nobodyAvailable: Texts = {
  zh: ['现在没有同事空闲。请留下您的问题和联系方式，我们今天之内回复您。'],
  en: [
    'Nobody is free right now. Please leave your question and how to reach you; we reply today.',
  ],
};

export const outOfHours: Texts = {
  zh: [
    '人工客服 9:00–22:00 在线，现在已经下班。您可以继续问我，或者留言，我们在 10:00 前回复您。',
    '现在是休息时间，人工 9:00 上班。请留下问题和电话，我们一上班就联系您。',
  ],
  en: [
    'Our agents are online 9:00–22:00 and have gone home. Keep asking me, or leave a message and we reply before 10:00.',
    'It is outside opening hours; agents start at 9:00. Leave your question and number and we will contact you first thing.',
  ],
};

export const messageSaved: Texts = {
  zh: [
    '留言已经收到，我们会尽快通过您留下的方式回复。',
    '收到您的留言了，请放心，同事会接着处理。',
  ],
  en: [
    'We have your message and will reply the way you asked.',
    'Your message is saved and a colleague will follow it up.',
  ],
};

/** The agent gave the conversation back to the bot. */
export const handedBack: Texts = {
  zh: ['同事已经处理完，接下来由我为您服务。还有问题请直接说。'],
  en: ['My colleague is done and I am back with you. Ask me anything else.'],
};

export const leftQueue: Texts = {
  zh: ['已取消排队。有需要时再说「转人工」就行。'],
  en: ['You have left the queue. Say "agent" whenever you need one.'],
};
