import type { Reaction } from '../../platform/outbox/index.ts';
import { systemContext } from '../context.ts';
import { recordFeedback } from './count.ts';

export const reactions: readonly Reaction[] = [
  {
    name: 'knowledge.record-feedback',
    on: ['faq.feedback'],
    async run({ platform, accountId, event }) {
      if (event.type !== 'faq.feedback') return undefined;
      await recordFeedback(systemContext(platform, accountId), event.data);
      return undefined;
    },
  },
];
