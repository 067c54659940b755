/** A question as a row of a file tells it; what it does not tell is undefined. */
export interface FaqRowInput {
  question: string;
  questionEn?: string | undefined;
  similarQuestions?: string[] | undefined;
  answerZh?: string | undefined;
  answerEn?: string | undefined;
  /** By its name; made when there is none. Empty: in none. */
  category?: string | undefined;
  isPublished?: boolean | undefined;
}
