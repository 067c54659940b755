import type { TxContext } from '../src/platform/context/index.ts';
import { searchVector } from '../src/platform/db/search-tokens.ts';
import { faqCategories, faqs } from './content/index.ts';
import { stableId } from './stable-id.ts';
import type { Story } from './telling/tell-story.ts';

/** Categories and published questions; answers how many questions. */
export async function seedKnowledge(tx: TxContext, stories: readonly Story[]): Promise<number> {
  const figures = figuresOf(stories);
  const account_id = tx.accountId;
  await tx.db
    .insertInto('faq_categories')
    .values(
      faqCategories.map((c) => ({
        account_id,
        id: stableId(`category:${c.key}`),
        name: c.name.zh,
      })),
    )
    .execute();
  const now = tx.platform.clock.now().getTime();
  await tx.db
    .insertInto('faqs')
    .values(
      faqs.map((f, i) => {
        // Spread over the last weeks, so that the list has an order people recognise.
        const at = new Date(now - (i + 1) * 11 * 3_600_000);
        const similar = [...f.similar.zh, ...f.similar.en];
        return {
          account_id,
          id: stableId(`faq:${f.key}`),
          category_id: stableId(`category:${f.category}`),
          question: f.question.zh,
          question_en: f.question.en,
          similar_questions: similar,
          answers: JSON.stringify(f.answer),
          published_at: at,
          ...(figures.get(stableId(`faq:${f.key}`)) ?? {}),
          search: searchVector(f.question.zh, f.question.en, ...similar, f.answer.zh, f.answer.en),
          created_at: at,
          updated_at: at,
        };
      }),
    )
    .execute();
  return faqs.length;
}

interface Figures {
  hits: number;
  helpful_count: number;
  unhelpful_count: number;
}

/** How often each entry answered in the conversations of the demo, and what was said of it there. */
function figuresOf(stories: readonly Story[]): Map<string, Figures> {
  const figures = new Map<string, Figures>();
  for (const { faqId, helpful } of stories.flatMap((s) => s.answers)) {
    const f = figures.get(faqId) ?? { hits: 0, helpful_count: 0, unhelpful_count: 0 };
    f.hits += 1;
    if (helpful === true) f.helpful_count += 1;
    if (helpful === false) f.unhelpful_count += 1;
    figures.set(faqId, f);
  }
  return figures;
}
