import type { FaqInput } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { createFaq } from './create-faq.ts';

/** What an editor writes, complete. */
export const faqOf = (question: string, o: Partial<FaqInput> = {}): FaqInput => ({
  question,
  questionEn: '',
  similarQuestions: [],
  answers: { zh: `${question}：答案`, en: '' },
  categoryId: null,
  ...o,
});

export const buildFaq = (ctx: Context, question: string, o: Partial<FaqInput> = {}) =>
  createFaq(ctx, { ...faqOf(question, o), isPublished: true });
