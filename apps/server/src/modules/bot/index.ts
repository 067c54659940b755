import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import type { Module } from '../module.ts';
import { asksForAgent } from '../understanding/index.ts';
import { afterFeedback } from './after-feedback.ts';
import { closeQuiet } from './close-quiet.ts';
import { leaveMessage } from './leave-message.ts';
import { respond } from './respond.ts';
import { takeBack } from './take-back.ts';

/** Machine code is made for each width of characters: Chinese, English, and English within Chinese. */
const warmUp = ['你好，请问退款多久到账', 'when will I get my refund?', '我的 iphone app 打不开'];

export const bot: Module = {
  routes: [
    route(contract.web.leaveMessage, (ctx, { params, body }) => leaveMessage(ctx, params.id, body)),
  ],
  reactions: [
    {
      name: 'bot.respond',
      on: ['message.received'],
      onlyHandlers: ['bot', 'queue'],
      // A greeting that waits for the rest must not hold up the rest.
      isUnordered: true,
      run: respond,
    },
    { name: 'bot.take-back', on: ['conversation.handed_back'], run: takeBack },
    {
      name: 'bot.after-feedback',
      on: ['message.updated'],
      when: (e) => e.type === 'message.updated' && e.data.message.content.helpful === false,
      run: afterFeedback,
    },
  ],
  async start() {
    // The patterns compile when they are first used; better now than in somebody's first question.
    for (const text of warmUp) asksForAgent(text);
  },
  jobs: [{ name: 'bot.close-quiet', cron: '*/10 * * * *', run: closeQuiet }],
};
