import type { Module } from '../module.ts';
import { forgetDeleted } from './forget-deleted.ts';
import { followChanges } from './index-replica.ts';
import { reactions } from './listeners.ts';
import { routes } from './routes.ts';

export { countHit } from './count.ts';
export { eachFaq } from './each-faq.ts';
export type { FaqRowInput } from './faq-row.ts';
export { faqTitles, publishedFaq } from './get-faq.ts';
export { knowledgeFacts } from './knowledge-facts.ts';
export { listFaqs } from './list-faqs.ts';
export { searchKnowledge } from './search-knowledge.ts';
export { takeFaqs } from './take-faqs.ts';

export const knowledge: Module = {
  routes,
  reactions,
  broadcasts: [followChanges],
  jobs: [{ name: 'knowledge.forget-deleted', cron: '23 3 * * *', run: forgetDeleted }],
};
