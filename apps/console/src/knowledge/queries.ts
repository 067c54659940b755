import type { Faq, FaqCategory } from '@lingxi/contract';
import {
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import { readAll } from '../agents/agents.ts';
import { client } from '../client.ts';

export type FaqStatus = 'published' | 'draft';

export interface FaqFilter {
  q?: string | undefined;
  category?: string | undefined;
  status?: FaqStatus | undefined;
}

/** All below `faqs` and `faq-categories`: the live connection makes both stale. */
export const faqKeys = {
  all: ['faqs'],
  list: (filter: FaqFilter) => ['faqs', 'list', filter],
  one: (id: string) => ['faqs', 'one', id],
  total: ['faqs', 'total'],
  tried: (question: string, faqId: string | undefined) => ['faqs', 'try', question, faqId ?? null],
  categories: ['faq-categories'],
} as const;

const pageSize = 50;

export const faqsQuery = ({ q, category, status }: FaqFilter) =>
  infiniteQueryOptions({
    queryKey: faqKeys.list({ q, category, status }),
    queryFn: ({ pageParam, signal }) =>
      client.call('faqs.list', {
        query: { q, categoryId: category, status, cursor: pageParam, limit: pageSize },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export const faqQuery = (id: string) =>
  queryOptions({
    queryKey: faqKeys.one(id),
    queryFn: ({ signal }) => client.call('faqs.get', { params: { id }, signal }),
  });

/** All there are, whatever is filtered. */
export const totalQuery = queryOptions({
  queryKey: faqKeys.total,
  queryFn: async ({ signal }) =>
    (await client.call('faqs.list', { query: { limit: 1 }, signal })).total,
});

export const categoriesQuery = queryOptions({
  queryKey: faqKeys.categories,
  queryFn: ({ signal }): Promise<FaqCategory[]> =>
    readAll((cursor) =>
      client.call('faqCategories.list', { query: { cursor, limit: 200 }, signal }),
    ),
});

/** A ranking is as old as the last save of any entry, so it lies below `faqs`. */
export const triedQuery = (question: string, faqId: string | undefined) =>
  queryOptions({
    queryKey: faqKeys.tried(question, faqId),
    queryFn: ({ signal }) => client.call('faqs.try', { body: { question, faqId }, signal }),
    enabled: question !== '',
    placeholderData: keepPreviousData,
  });

/** What the server has just answered with, and everything that may show it. */
export function takeFaq(cache: QueryClient, faq: Faq): void {
  cache.setQueryData(faqKeys.one(faq.id), faq);
  refreshFaqs(cache);
}

/** `goneId`: deleted, so that asking for it would only be refused. */
export function refreshFaqs(cache: QueryClient, goneId?: string): void {
  void cache.invalidateQueries({
    queryKey: faqKeys.all,
    predicate: ({ queryKey }) => queryKey[1] !== 'one' || queryKey[2] !== goneId,
  });
  void cache.invalidateQueries({ queryKey: faqKeys.categories });
}
