import type { contract, ResponseOf } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { currentIndex } from './index-replica.ts';
import { thresholds } from './search/index.ts';
import { type KnowledgeHit, searchKnowledge, toHit } from './search-knowledge.ts';
import { findFaq } from './store.ts';

type Tried = ResponseOf<typeof contract.faqs.try>;

/** The ranking as the bot sees it; the entry asked for is shown even where it is far behind. */
export async function tryQuestion(
  ctx: Context,
  { question, faqId }: { question: string; faqId?: string | undefined },
): Promise<Tried> {
  const asked = faqId === undefined ? undefined : await findFaq(ctx, faqId);
  if (faqId !== undefined && !asked) throw new Refusal('faq_not_found');
  authorize(ctx, 'faq:read');
  const startedAt = performance.now();
  const found = await searchKnowledge(ctx, question);
  const tookMs = performance.now() - startedAt;
  const hits = [...found.ranking];
  if (asked && !hits.some((hit) => hit.faqId === asked.id)) {
    const explained = (await currentIndex(ctx)).explain(question, asked.id);
    if (explained) hits.push(toHit(explained, asked));
  }
  return {
    decision: found.kind,
    thresholds: {
      answer: thresholds.answer,
      alone: thresholds.alone,
      options: thresholds.options,
    },
    hits: hits.map(toShown),
    tookMs: Math.round(tookMs * 100) / 100,
  };
}

const toShown = ({ answers: _, questionEn: __, ...hit }: KnowledgeHit) => hit;
