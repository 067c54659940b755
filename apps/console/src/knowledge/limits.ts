import type { limits as contractLimits } from '@lingxi/contract';

/** The contract's numbers, without the schema library they live beside; a changed one is a type error. */
export const limits = {
  questionCharacters: 500,
  answerCharacters: 10_000,
  similarQuestions: 200,
} as const satisfies Partial<typeof contractLimits>;
