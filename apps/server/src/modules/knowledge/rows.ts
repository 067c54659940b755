import type { Faq } from '@lingxi/contract';

export interface FaqRow {
  id: string;
  category_id: string | null;
  question: string;
  question_en: string;
  similar_questions: string[];
  answers: Faq['answers'];
  published_at: Date | null;
  deleted_at: Date | null;
  hits: number;
  helpful_count: number;
  unhelpful_count: number;
  created_at: Date;
  updated_at: Date;
}

export interface CategoryRow {
  id: string;
  name: string;
  faq_count: number;
}
