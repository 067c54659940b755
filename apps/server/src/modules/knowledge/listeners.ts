import { transaction } from '../../platform/context/transaction.ts';
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
      await transaction(systemContext(platform, accountId), (tx) =>
        recordFeedback(tx, faqId, isHelpful),
      );
      return undefined;
    },
  },
];
