import type { Context } from '../../platform/context/index.ts';
import { increaseCounter } from './store.ts';

/** The bot has answered with it. No event: nothing of what is written has changed. */
export const countHit = (ctx: Context, faqId: string): Promise<void> =>
  increaseCounter(ctx, faqId, 'hits');

/** A contact has said whether the answer helped. */
export const recordFeedback = (ctx: Context, faqId: string, isHelpful: boolean): Promise<void> =>
  increaseCounter(ctx, faqId, isHelpful ? 'helpful_count' : 'unhelpful_count');
