import type { FaqInput } from '@lingxi/contract';
import { limits } from './limits.ts';
import { parseCsv } from './parse-csv.ts';

export type Column = 'question' | 'answerZh' | 'answerEn' | 'similar';

export type RowFault =
  | 'question_missing'
  | 'question_long'
  | 'question_twice'
  | 'answer_missing'
  | 'answer_long'
  | 'similar_long'
  | 'similar_many';

export interface ImportRow {
  line: number;
  question: string;
  answers: { zh: string; en: string };
  similarQuestions: string[];
  faults: RowFault[];
}

/** Names people give the columns; without a head line the order is the one we ask for. */
const headings: Record<Column, RegExp> = {
  question: /^(question|问题|标准问|标准问题|问法)$/i,
  answerZh: /^(answer_?zh|answer|中文答案|答案|回答)$/i,
  answerEn: /^(answer_?en|英文答案|english answer)$/i,
  similar: /^(similar|similar_?questions|相似问|相似问法|相似问题)$/i,
};
const order: Column[] = ['question', 'answerZh', 'answerEn', 'similar'];

function placesIn(cells: readonly string[]): Partial<Record<Column, number>> | undefined {
  const places: Partial<Record<Column, number>> = {};
  for (const column of order) {
    const at = cells.findIndex((cell) => headings[column].test(cell.trim()));
    if (at >= 0) places[column] = at;
  }
  return places.question === undefined ? undefined : places;
}

/** `isPublished`: what is to answer at once needs an answer. */
export function readRows(text: string, isPublished: boolean): ImportRow[] {
  const [head, ...rest] = parseCsv(text);
  if (!head) return [];
  const named = placesIn(head.cells);
  const places = named ?? Object.fromEntries(order.map((column, i) => [column, i]));
  const seen = new Set<string>();
  return (named ? rest : [head, ...rest]).map(({ line, cells }) => {
    const cell = (column: Column) => cells[places[column] ?? -1]?.trim() ?? '';
    const similar = cell('similar').split(/[|｜\n]/);
    const row = {
      line,
      question: cell('question'),
      answers: { zh: cell('answerZh'), en: cell('answerEn') },
      similarQuestions: [...new Set(similar.map((s) => s.trim()))].filter((s) => s !== ''),
    };
    const faults = faultsOf(row, isPublished);
    if (row.question !== '' && seen.has(row.question)) faults.push('question_twice');
    seen.add(row.question);
    return { ...row, faults };
  });
}

function faultsOf(row: Omit<ImportRow, 'faults'>, isPublished: boolean): RowFault[] {
  const { question, answers, similarQuestions } = row;
  const faults: [boolean, RowFault][] = [
    [question === '', 'question_missing'],
    [question.length > limits.questionCharacters, 'question_long'],
    [isPublished && answers.zh === '' && answers.en === '', 'answer_missing'],
    [Math.max(answers.zh.length, answers.en.length) > limits.answerCharacters, 'answer_long'],
    [similarQuestions.some((s) => s.length > limits.questionCharacters), 'similar_long'],
    [similarQuestions.length > limits.similarQuestions, 'similar_many'],
  ];
  return faults.flatMap(([isWrong, fault]) => (isWrong ? [fault] : []));
}

export const toInput = (row: ImportRow, categoryId: string | null): FaqInput => ({
  question: row.question,
  questionEn: '',
  similarQuestions: row.similarQuestions,
  answers: row.answers,
  categoryId,
});
