import type { Faq } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { currentIndex } from './index-replica.ts';
import type { FaqRow } from './rows.ts';
import { type Decision, decide, type SearchHit } from './search/index.ts';
import { selectPublishedByIds } from './store.ts';

/** An entry that fits, its score explained as the engine explains it. */
export interface KnowledgeHit extends Omit<SearchHit, 'id' | 'excludedBy'> {
  faqId: string;
  question: string;
  questionEn: string;
  answers: Faq['answers'];
}

export interface Found {
  /** Answer with the one hit, offer the hits as options, or say that none is sure. */
  kind: Decision['kind'];
  /** What the decision is about, best first. */
  hits: KnowledgeHit[];
  /** Everything that was found, best first, at most `limit`. */
  ranking: KnowledgeHit[];
}

/** The one search of bot and console: what the console shows is what the bot does. */
export async function searchKnowledge(
  ctx: Context,
  text: string,
  { limit = 10 }: { limit?: number } = {},
): Promise<Found> {
  const index = await currentIndex(ctx);
  const found = index.search(text, { limit });
  const rows = await selectPublishedByIds(
    ctx,
    found.map((hit) => hit.id),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  // An entry that another node has just taken back is not offered any more.
  const ranked = found.filter((hit) => byId.has(hit.id));
  const decision = decide(ranked);
  const show = (hits: readonly SearchHit[]) => hits.map((hit) => toHit(hit, byId.get(hit.id)!));
  return { kind: decision.kind, hits: show(decision.hits), ranking: show(ranked) };
}

export const toHit = (hit: SearchHit, row: FaqRow): KnowledgeHit => ({
  faqId: hit.id,
  question: row.question,
  questionEn: row.question_en,
  answers: row.answers,
  score: hit.score,
  contributions: hit.contributions,
  matchedQuestion: hit.matchedQuestion,
  matchedTerms: hit.matchedTerms,
});
