import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import type { FaqRowInput } from './faq-row.ts';
import { selectToExport } from './import-store.ts';

const part = 500;

/** Every entry as a row of a file, oldest first, in parts. */
export async function* eachFaq(ctx: Context): AsyncGenerator<FaqRowInput[]> {
  authorize(ctx, 'faq:read');
  for (let after: string | undefined; ; ) {
    const rows = await selectToExport(ctx, { after, limit: part });
    yield rows.map((r) => ({
      question: r.question,
      questionEn: r.question_en,
      similarQuestions: r.similar_questions,
      answerZh: r.answers.zh,
      answerEn: r.answers.en,
      category: r.category ?? '',
      isPublished: r.published_at !== null,
    }));
    if (rows.length < part) return;
    after = rows.at(-1)!.id;
  }
}
