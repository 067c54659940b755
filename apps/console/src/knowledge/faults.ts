import { ApiError } from '@lingxi/sdk';
import type { ParseKeys } from 'i18next';
import { fieldErrorOf } from '../settings/field-errors.ts';
import type { FaqDraft } from './draft.ts';

export type FaultField = 'question' | 'questionEn' | 'similar' | 'answers' | 'category';
export interface Fault {
  field: FaultField;
  why: ParseKeys<'knowledge'>;
}

/** What the server would refuse, found before it is asked. */
export function draftFault(draft: FaqDraft, isPublished: boolean): Fault | null {
  if (draft.question.trim() === '') return { field: 'question', why: 'fault.question' };
  const hasAnswer = draft.answers.zh.trim() !== '' || draft.answers.en.trim() !== '';
  if (isPublished && !hasAnswer) return { field: 'answers', why: 'fault.answer' };
  return null;
}

const fields: Record<string, FaultField> = {
  question: 'question',
  questionEn: 'questionEn',
  similarQuestions: 'similar',
  answers: 'answers',
  categoryId: 'category',
};

/** Where a refusal belongs; null where it is about no field of the form. */
export function serverFault(error: unknown): Fault | null {
  if (!(error instanceof ApiError)) return null;
  if (error.code === 'answer_missing') return { field: 'answers', why: 'fault.answer' };
  if (error.code === 'category_not_found') return { field: 'category', why: 'fault.category' };
  const [first] = fieldErrorOf(error)?.path ?? [];
  const field = fields[String(first)];
  return field ? { field, why: 'fault.invalid' } : null;
}
