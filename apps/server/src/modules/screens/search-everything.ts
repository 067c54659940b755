import type { contract, FoundMessage, Permission, QueryOf, SearchKind } from '@lingxi/contract';
import { authorize, isAllowed } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { readSearch, type SearchWords } from '../../platform/db/search-tokens.ts';
import { contactsByIds, listContacts } from '../contacts/index.ts';
import { searchMessages, selectLatestOfContacts } from '../conversations/index.ts';
import { listFaqs } from '../knowledge/index.ts';
import { contactIdOfOrder } from './contact-of-order.ts';
import { conversationOfNumber } from './conversation-of-number.ts';
import { foundContact, foundFaq } from './found.ts';
import { excerptOf } from './mark-words.ts';

type Query = QueryOf<typeof contract.search.everything>;

const permissionOf: Record<SearchKind, Permission> = {
  messages: 'conversation:read',
  notes: 'conversation:read',
  contacts: 'contact:read',
  knowledge: 'faq:read',
};

const nothing = { items: [], nextCursor: null };

/** All kinds at once, as far as the caller may read them, or one of them page by page. */
export async function searchEverything(ctx: Context, query: Query) {
  const { kind } = query;
  authorize(ctx, permissionOf[kind ?? 'messages']);
  const words = readSearch(query.q);
  const asked = (k: SearchKind) =>
    (kind === undefined || kind === k) && isAllowed(ctx, permissionOf[k]) && !isLeftOut(k, query);
  const find = async <T>(k: SearchKind, search: (words: SearchWords) => Promise<T>) =>
    asked(k) ? (words ? await search(words) : nothing) : null;
  const [messages, notes, contacts, knowledge] = await Promise.all([
    find('messages', (w) => said(ctx, query, w, 'message')),
    find('notes', (w) => said(ctx, query, w, 'note')),
    find('contacts', (w) => people(ctx, query, w)),
    find('knowledge', (w) => answers(ctx, query, w)),
  ]);
  return { messages, notes, contacts, knowledge };
}

/** Contacts and knowledge have nothing of what the filters ask for; only agents write notes. */
function isLeftOut(kind: SearchKind, query: Query): boolean {
  if (kind === 'notes') return query.author !== undefined && query.author !== 'agent';
  return kind !== 'messages' && isFiltered(query);
}

/** By something that only conversations have. */
const isFiltered = ({ q: _, kind: __, cursor: ___, limit: ____, ...filter }: Query) =>
  Object.values(filter).some((value) => value !== undefined);

async function said(ctx: Context, query: Query, words: SearchWords, kind: 'message' | 'note') {
  const { cursor, limit } = query;
  const { rows: found, nextCursor } = await searchMessages(ctx, {
    words,
    kind,
    filter: query,
    cursor,
    limit,
  });
  // The one that is meant by its number comes first, and only once: with the first page.
  const isFirst = kind === 'message' && cursor === undefined && !isFiltered(query);
  const named = isFirst ? await conversationOfNumber(ctx, query.q.trim()) : undefined;
  const rows = named ? [named, ...found.filter((r) => r.id !== named.id)] : found;
  const names = await contactsByIds(ctx, [...new Set(rows.map((r) => r.contact_id))]);
  const items = rows.map(
    (r): FoundMessage => ({
      id: r.id,
      conversationId: r.conversation_id,
      conversationNumber: r.number,
      conversationStatus: r.status,
      inboxId: r.inbox_id,
      channel: r.channel,
      contact: { id: r.contact_id, name: names.get(r.contact_id)?.name ?? '' },
      seq: r.seq,
      author: { kind: r.author_kind, id: r.author_id, name: r.author_name },
      excerpt: excerptOf(r.text, words.terms),
      at: r.created_at.toISOString(),
    }),
  );
  return { items, nextCursor };
}

async function people(ctx: Context, { q, cursor, limit }: Query, words: SearchWords) {
  const { items: fitting, nextCursor } = await listContacts(ctx, { q, cursor, limit });
  // Whose order it is comes first, and only once: with the first page.
  const buyerId = cursor === undefined ? await contactIdOfOrder(ctx, q.trim()) : undefined;
  const buyer = buyerId && (await contactsByIds(ctx, [buyerId])).get(buyerId);
  const items = buyer ? [buyer, ...fitting.filter((c) => c.id !== buyerId)] : fitting;
  const ids = items.map((c) => c.id);
  const latest = isAllowed(ctx, 'conversation:read')
    ? await selectLatestOfContacts(ctx, ids)
    : new Map<string, string>();
  return {
    items: items.map((c) =>
      foundContact(c, {
        lastConversationId: latest.get(c.id) ?? null,
        terms: words.terms,
        orderNumber: c.id === buyerId ? q.trim() : null,
      }),
    ),
    nextCursor,
  };
}

async function answers(ctx: Context, { q, cursor, limit }: Query, words: SearchWords) {
  const { items, nextCursor } = await listFaqs(ctx, { q, cursor, limit });
  return { items: items.map((f) => foundFaq(f, words, ctx.locale)), nextCursor };
}
