import type { Locale } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { searchQuery } from '../../platform/db/search-tokens.ts';
import { searchKnowledge } from './search-knowledge.ts';
import { selectPopular, selectPublishedByWords } from './store.ts';

export interface Article {
  id: string;
  title: string;
  text: string;
}

const most = 10;
/** A person reads a list: what is merely near may stand in it, what is not even that may not. */
const leastScore = 0.18;

/** For the widget: what fits the words, then what holds them; without words what is asked most. */
export async function searchArticles(
  ctx: Context,
  q: string,
  locale: Locale,
): Promise<{ items: Article[] }> {
  const items = q.trim() === '' ? await popular(ctx, locale) : await fitting(ctx, q, locale);
  return { items };
}

const popular = async (ctx: Context, locale: Locale): Promise<Article[]> =>
  (await selectPopular(ctx, most)).map((row) =>
    toArticle({ ...row, questionEn: row.question_en }, locale),
  );

async function fitting(ctx: Context, q: string, locale: Locale): Promise<Article[]> {
  const { ranking } = await searchKnowledge(ctx, q, { limit: most });
  const hits = ranking.filter((hit) => hit.score >= leastScore);
  const items = hits.map((hit) => toArticle({ ...hit, id: hit.faqId }, locale));
  const words = searchQuery(q);
  if (items.length === most || !words) return items;
  // Half a word, typed so far, is nothing to the engine.
  const known = new Set(items.map((item) => item.id));
  const rows = await selectPublishedByWords(ctx, words, most);
  const more = rows
    .filter((row) => !known.has(row.id))
    .map((row) => toArticle({ ...row, questionEn: row.question_en }, locale));
  return [...items, ...more].slice(0, most);
}

function toArticle(
  faq: {
    id: string;
    question: string;
    questionEn: string;
    answers: { zh: string; en: string };
  },
  locale: Locale,
): Article {
  const isEnglish = locale === 'en';
  return {
    id: faq.id,
    title: (isEnglish && faq.questionEn) || faq.question,
    text: isEnglish ? faq.answers.en || faq.answers.zh : faq.answers.zh || faq.answers.en,
  };
}
