import type { Faq } from '@lingxi/contract';
import type { FaqRow } from './rows.ts';

export const toFaq = (row: FaqRow): Faq => ({
  id: row.id,
  question: row.question,
  questionEn: row.question_en,
  similarQuestions: row.similar_questions,
  answers: row.answers,
  categoryId: row.category_id,
  publishedAt: row.published_at?.toISOString() ?? null,
  hits: row.hits,
  helpfulCount: row.helpful_count,
  unhelpfulCount: row.unhelpful_count,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});
