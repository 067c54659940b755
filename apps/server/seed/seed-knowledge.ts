import type { TxContext } from '../src/platform/context/index.ts';
import { searchVector } from '../src/platform/db/search-tokens.ts';
import { faqCategories, faqs, liveConversations, pastConversations } from './content/index.ts';
import { stableId } from './stable-id.ts';

/** Categories and published questions; answers how many questions. */
export async function seedKnowledge(tx: TxContext): Promise<number> {
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
          ...figuresOf(f.key),
          search: searchVector(f.question.zh, f.question.en, ...similar, f.answer.zh, f.answer.en),
          created_at: at,
          updated_at: at,
        };
      }),
    )
    .execute();
  return faqs.length;
}

/** How often it answered in the conversations of the demo, and what was said of it there. */
function figuresOf(key: string) {
  const turns = [...pastConversations, ...liveConversations]
    .flatMap((c) => c.turns)
    .filter((t) => t.author === 'bot' && t.faqKey === key);
  return {
    hits: turns.length,
    helpful_count: turns.filter((t) => t.helpful === true).length,
    unhelpful_count: turns.filter((t) => t.helpful === false).length,
  };
}
