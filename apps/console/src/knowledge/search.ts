import type { FaqFilter } from './queries.ts';

/** What the address holds: the filters, and the sentence being tried. */
export interface KnowledgeSearch extends FaqFilter {
  /** Present, even if empty: the hit test is open. */
  try?: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function readKnowledgeSearch(search: Record<string, unknown>): KnowledgeSearch {
  // The router reads `q=12306` as a number.
  const textOf = (value: unknown, max: number) =>
    typeof value === 'string' || typeof value === 'number'
      ? String(value).slice(0, max)
      : undefined;
  const q = textOf(search.q, 100);
  const category = textOf(search.category, 36);
  const tried = textOf(search.try, 500);
  const { status } = search;
  return {
    ...(q ? { q } : {}),
    ...(category && uuid.test(category) ? { category } : {}),
    ...(status === 'published' || status === 'draft' ? { status } : {}),
    ...(tried === undefined ? {} : { try: tried }),
  };
}
