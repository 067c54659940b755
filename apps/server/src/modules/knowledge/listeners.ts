import type { Reaction } from '../../platform/outbox/index.ts';
import { systemContext } from '../context.ts';
import { recordFeedback } from './count.ts';

export const reactions: readonly Reaction[] = [
  {
    name: 'knowledge.record-feedback',
    on: ['faq.feedback'],
    isUnordered: true,
    async run({ platform, accountId, event }) {
      if (event.type !== 'faq.feedback') return undefined;
      const { faqId, isHelpful } = event.data;
      await recordFeedback(systemContext(platform, accountId), faqId, isHelpful);
      return undefined;
    },
  },
];
