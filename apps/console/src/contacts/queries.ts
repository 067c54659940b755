import type { TimelineKind } from '@lingxi/contract';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../client.ts';
import { instantsOf } from './instants.ts';
import type { ContactSearch } from './search.ts';

/** All below `contacts`: the live connection makes them stale. */
export const contactKeys = {
  all: ['contacts'],
  list: (search: ContactSearch) => ['contacts', 'list', search],
  count: (search: ContactSearch) => ['contacts', 'count', search],
  tags: ['contacts', 'tags'],
  one: (id: string) => ['contacts', 'one', id],
  timeline: (id: string, kind: TimelineKind | undefined) => [
    'contacts',
    'timeline',
    id,
    kind ?? null,
  ],
  notes: (id: string) => ['contacts', 'notes', id],
  preview: (intoId: string, fromId: string) => ['contacts', 'preview', intoId, fromId],
} as const;

export const contactsQuery = (search: ContactSearch) =>
  infiniteQueryOptions({
    queryKey: contactKeys.list(search),
    queryFn: ({ pageParam, signal }) =>
      client.call('contacts.list', {
        query: { ...search, ...instantsOf(search), cursor: pageParam, limit: 50 },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export const countQuery = ({ sort: _, order: __, ...filters }: ContactSearch) =>
  queryOptions({
    queryKey: contactKeys.count(filters),
    queryFn: ({ signal }) =>
      client.call('contacts.count', { query: { ...filters, ...instantsOf(filters) }, signal }),
    placeholderData: keepPreviousData,
  });

export const tagsQuery = queryOptions({
  queryKey: contactKeys.tags,
  queryFn: async ({ signal }) => (await client.call('contacts.listTags', { signal })).tags,
});

export const contactQuery = (id: string) =>
  queryOptions({
    queryKey: contactKeys.one(id),
    queryFn: ({ signal }) => client.call('screens.contact', { params: { id }, signal }),
  });

export const timelineQuery = (id: string, kind: TimelineKind | undefined) =>
  infiniteQueryOptions({
    queryKey: contactKeys.timeline(id, kind),
    queryFn: ({ pageParam, signal }) =>
      client.call('screens.contactTimeline', {
        params: { id },
        query: { kind, cursor: pageParam, limit: 30 },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export const notesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: contactKeys.notes(id),
    queryFn: ({ pageParam, signal }) =>
      client.call('contacts.listNotes', {
        params: { id },
        query: { cursor: pageParam, limit: 10 },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const previewQuery = (intoId: string, fromId: string) =>
  queryOptions({
    queryKey: contactKeys.preview(intoId, fromId),
    queryFn: ({ signal }) =>
      client.call('contacts.previewMerge', { params: { id: intoId }, query: { fromId }, signal }),
    staleTime: 0,
  });
