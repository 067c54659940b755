import type { Context } from '../../platform/context/index.ts';
import { publishedFaq, searchKnowledge } from '../knowledge/index.ts';
import type { Found, Hit } from './decide-turn.ts';

const candidates = 5;

export async function searchFor(ctx: Context, text: string): Promise<Found> {
  const { kind, hits } = await searchKnowledge(ctx, text.slice(0, 500), { limit: candidates });
  return { kind, hits: hits.map(toHit) };
}

/** The entry behind a pressed button, if it is still published. */
export async function chosenHit(ctx: Context, faqId: string | undefined): Promise<Hit | undefined> {
  const faq = faqId && (await publishedFaq(ctx, faqId));
  return faq ? toHit({ faqId: faq.id, score: 1, ...faq }) : undefined;
}

const toHit = (h: {
  faqId: string;
  score: number;
  contributions?: { exact: number };
  question: string;
  questionEn: string;
  answers: { zh: string; en: string };
}): Hit => ({
  isExact: (h.contributions?.exact ?? 0) > 0,
  faqId: h.faqId,
  score: h.score,
  title: { zh: h.question, en: h.questionEn },
  answer: h.answers,
});
