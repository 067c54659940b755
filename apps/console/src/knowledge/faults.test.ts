import { ApiError } from '@lingxi/sdk';
import { expect, test } from 'vitest';
import { blankDraft, type FaqDraft } from './draft.ts';
import { draftFault, serverFault } from './faults.ts';

const draft = (change: Partial<FaqDraft>): FaqDraft => ({ ...blankDraft(null), ...change });
const answers = { zh: ' ', en: '' };

test.each([
  [draft({ question: '  ' }), false, 'question'],
  [draft({ question: '问', answers }), false, undefined],
  [draft({ question: '问', answers }), true, 'answers'],
  [draft({ question: '问', answers: { zh: '', en: 'Yes' } }), true, undefined],
])('draft %#', (given, isPublished, field) => {
  expect(draftFault(given, isPublished)?.field).toBe(field);
});

const refused = (code: ApiError['code'], field?: string) =>
  new ApiError(422, { message: 'x', details: field ? { field, reason: 'y' } : {} }, code);

test.each([
  [refused('answer_missing'), 'answers'],
  [refused('category_not_found'), 'category'],
  [refused('validation_failed', 'similarQuestions.3'), 'similar'],
  [refused('validation_failed', 'elsewhere'), undefined],
  [refused('rate_limited'), undefined],
  [new TypeError('x'), undefined],
])('server %#', (error, field) => {
  expect(serverFault(error)?.field).toBe(field);
});
