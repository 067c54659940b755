import type { FaqInput } from '@lingxi/contract';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { holdCategories } from './category-store.ts';
import type { FaqRow } from './rows.ts';

/** A new entry as it is stored; `path` says where a refusal lies in what the caller sent. */
export function newFaq(ctx: Context, input: FaqInput, path: string): FaqRow {
  const now = ctx.platform.clock.now();
  const blank: FaqRow = {
    id: newId(),
    category_id: null,
    question: '',
    question_en: '',
    similar_questions: [],
    answers: { zh: '', en: '' },
    published_at: null,
    deleted_at: null,
    hits: 0,
    helpful_count: 0,
    unhelpful_count: 0,
    created_at: now,
    updated_at: now,
  };
  return withInput(blank, input, path);
}

export type FaqChange = { [K in keyof FaqInput]?: FaqInput[K] | undefined };

/** The row with what is told, without stray blanks and without a question said twice. */
export function withInput(row: FaqRow, input: FaqChange, path = ''): FaqRow {
  const question = (input.question ?? row.question).trim();
  if (question === '') {
    throw new Refusal('validation_failed', { field: `${path}question`, reason: 'empty' });
  }
  const similar = (input.similarQuestions ?? row.similar_questions).map((s) => s.trim());
  return {
    ...row,
    question,
    question_en: (input.questionEn ?? row.question_en).trim(),
    similar_questions: [...new Set(similar)].filter((s) => s !== '' && s !== question),
    answers: input.answers ?? row.answers,
    category_id: input.categoryId === undefined ? row.category_id : input.categoryId,
  };
}

/** Only an entry with something to say may answer. */
export function refuseWithoutAnswer(row: FaqRow, path = ''): void {
  if (row.answers.zh.trim() !== '' || row.answers.en.trim() !== '') return;
  throw new Refusal('answer_missing', path === '' ? {} : { field: `${path}answers` });
}

/** Every category the rows lie in has to be one of the account. */
export async function refuseForeignCategories(
  tx: TxContext,
  rows: readonly FaqRow[],
): Promise<void> {
  const ids = new Set(rows.map((r) => r.category_id).filter((id) => id !== null));
  const held = await holdCategories(tx, [...ids]);
  if (held.size < ids.size) throw new Refusal('category_not_found');
}
