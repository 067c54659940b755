import { z } from 'zod';
import { categoryId, faqId } from '../ids.ts';
import { limits } from '../limits.ts';
import { instant, text } from './shared.ts';

const question = text(limits.questionCharacters, 1);

export const faqAnswers = z.object({
  zh: text(limits.answerCharacters).default(''),
  en: text(limits.answerCharacters).default(''),
});

export const faqInput = z.object({
  question,
  /** The same question in English, when the entry has one. */
  questionEn: text(limits.questionCharacters).default(''),
  similarQuestions: z.array(question).max(limits.similarQuestions).default([]),
  answers: faqAnswers,
  categoryId: categoryId.nullable().default(null),
});
export type FaqInput = z.infer<typeof faqInput>;

export const faq = z.object({
  id: faqId,
  question: z.string(),
  questionEn: z.string(),
  similarQuestions: z.array(z.string()),
  answers: z.object({ zh: z.string(), en: z.string() }),
  categoryId: categoryId.nullable(),
  /** Only published entries answer. Null while it is a draft. */
  publishedAt: instant.nullable(),
  hits: z.number().int(),
  helpfulCount: z.number().int(),
  unhelpfulCount: z.number().int(),
  createdAt: instant,
  updatedAt: instant,
});
export type Faq = z.infer<typeof faq>;

export const faqCategory = z.object({
  id: categoryId,
  name: z.string(),
  faqCount: z.number().int(),
});
export type FaqCategory = z.infer<typeof faqCategory>;

/** One row of the ranking, its score explained: the contributions add up to it. */
export const searchHit = z.object({
  faqId,
  question: z.string(),
  matchedQuestion: z.string(),
  matchedTerms: z.array(z.string()),
  score: z.number(),
  contributions: z.object({
    words: z.number(),
    bigrams: z.number(),
    exact: z.number(),
    answer: z.number(),
  }),
});
export type SearchHit = z.infer<typeof searchHit>;

export const tryResult = z.object({
  /** What the bot would do: answer, offer options, or say it is not sure. */
  decision: z.enum(['answer', 'options', 'unsure']),
  /** `alone`: from here an entry is given as the answer when no other comes near it. */
  thresholds: z.object({ answer: z.number(), alone: z.number(), options: z.number() }),
  hits: z.array(searchHit),
  tookMs: z.number(),
});
