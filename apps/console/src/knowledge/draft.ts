import type { Faq, FaqInput } from '@lingxi/contract';
import { limits } from './limits.ts';

/** What the editor holds: every field that can be written. */
export type FaqDraft = Required<FaqInput>;

export const blankDraft = (categoryId: string | null): FaqDraft => ({
  question: '',
  questionEn: '',
  similarQuestions: [],
  answers: { zh: '', en: '' },
  categoryId,
});

export const draftOf = (faq: Faq): FaqDraft => ({
  question: faq.question,
  questionEn: faq.questionEn,
  similarQuestions: faq.similarQuestions,
  answers: { zh: faq.answers.zh, en: faq.answers.en },
  categoryId: faq.categoryId,
});

/** What the save bar names, in the order of the form. */
export type Change =
  | { field: 'question' | 'questionEn' | 'zh' | 'en' | 'category' | 'wording' }
  | { field: 'similar'; added: number; removed: number };

export function changesOf(base: FaqDraft, draft: FaqDraft): Change[] {
  const changes: Change[] = [];
  if (draft.question !== base.question) changes.push({ field: 'question' });
  if (draft.questionEn !== base.questionEn) changes.push({ field: 'questionEn' });
  const added = countMissing(draft.similarQuestions, base.similarQuestions);
  const removed = countMissing(base.similarQuestions, draft.similarQuestions);
  if (added + removed > 0) changes.push({ field: 'similar', added, removed });
  else if (!isSameList(base.similarQuestions, draft.similarQuestions)) {
    changes.push({ field: 'wording' });
  }
  if (draft.answers.zh !== base.answers.zh) changes.push({ field: 'zh' });
  if (draft.answers.en !== base.answers.en) changes.push({ field: 'en' });
  if (draft.categoryId !== base.categoryId) changes.push({ field: 'category' });
  return changes;
}

const countMissing = (of: readonly string[], inList: readonly string[]) =>
  of.filter((one) => !inList.includes(one)).length;

const isSameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one, i) => one === b[i]);

export const isSameDraft = (a: FaqDraft, b: FaqDraft): boolean => changesOf(a, b).length === 0;

/** Several lines at once, as they come from a spreadsheet: each non-empty line is one question. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim().slice(0, limits.questionCharacters))
    .filter((line) => line !== '');

export const isAmong = (draft: FaqDraft, question: string): boolean =>
  [draft.question, ...draft.similarQuestions].some((one) => one.trim() === question.trim());

export interface Added {
  questions: string[];
  /** Already there, in the list or as the standard question. */
  known: number;
  /** Did not fit any more. */
  left: number;
}

export function addQuestions(draft: FaqDraft, lines: readonly string[]): Added {
  const have = new Set([draft.question.trim(), ...draft.similarQuestions.map((s) => s.trim())]);
  const fresh = [...new Set(lines)].filter((line) => !have.has(line));
  const room = limits.similarQuestions - draft.similarQuestions.length;
  const fitting = fresh.slice(0, Math.max(0, room));
  return {
    questions: [...draft.similarQuestions, ...fitting],
    known: lines.length - fresh.length,
    left: fresh.length - fitting.length,
  };
}
