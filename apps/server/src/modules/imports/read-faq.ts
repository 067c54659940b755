import { limits } from '@lingxi/contract';
import type { FaqRowInput } from '../knowledge/index.ts';
import { type Cells, checks, type ReadRow } from './row-checks.ts';

/** What stands in a file; the first word is the one we write in Chinese. */
export const statuses = {
  published: ['已发布', '发布', '是', 'yes', 'true', '1'],
  draft: ['草稿', '未发布', '否', 'no', 'false', '0'],
};

export function readFaq(cells: Cells, isPublished: boolean): ReadRow<FaqRowInput> {
  const c = checks(cells);
  const status = c.choice('status', statuses);
  const value: FaqRowInput = {
    question: c.needed('question', limits.questionCharacters),
    questionEn: c.text('questionEn', limits.questionCharacters),
    similarQuestions: c.list('similarQuestions', {
      max: limits.questionCharacters,
      most: limits.similarQuestions,
    }),
    answerZh: c.text('answerZh', limits.answerCharacters),
    answerEn: c.text('answerEn', limits.answerCharacters),
    category: c.text('category', 120),
    isPublished: status === undefined ? isPublished : status === 'published',
  };
  return c.result(value);
}
