import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { encodeCursor, lastIdOf, type Page } from '../../platform/db/page.ts';
import { runsOf, searchQuery } from '../../platform/db/search-tokens.ts';
import { contactsByIds, searchContacts } from '../contacts/index.ts';
import { searchMessages } from './message-store.ts';
import { selectLatestOfContacts } from './store.ts';

const excerptCharacters = 80;
const contactsShown = 5;

/** Messages, notes and contacts; every word must stand in the text as it was typed. */
export async function search(ctx: Context, query: Page & { q: string }) {
  authorize(ctx, 'conversation:read');
  const tsquery = searchQuery(query.q);
  if (!tsquery) return { messages: [], contacts: [], nextCursor: null };
  const parts = partsOf(query.q);
  const before = lastIdOf(query);
  const rows = await searchMessages(ctx, { query: tsquery, parts, before, limit: query.limit + 1 });
  const shown = rows.slice(0, query.limit);
  const names = await contactsByIds(ctx, [...new Set(shown.map((r) => r.contact_id))]);
  // People come first and only once: with the first page.
  const contacts = before === undefined ? await searchContacts(ctx, query.q, contactsShown) : [];
  const latest = await selectLatestOfContacts(
    ctx,
    contacts.map((c) => c.id),
  );
  return {
    messages: shown.map((r) => ({
      conversationId: r.conversation_id,
      conversationNumber: r.number,
      contactName: names.get(r.contact_id)?.name ?? '',
      messageId: r.id,
      seq: r.seq,
      kind: r.kind,
      excerpt: excerptOf(r.text, parts),
      at: r.created_at.toISOString(),
    })),
    contacts: contacts.map((c) => ({
      id: c.id,
      name: c.name,
      lastConversationId: latest.get(c.id) ?? null,
    })),
    nextCursor: rows.length > query.limit ? encodeCursor([shown.at(-1)!.id]) : null,
  };
}

export const partsOf = (q: string): string[] => runsOf(q.normalize('NFKC').toLowerCase());

/** The text around the first hit. */
export function excerptOf(text: string, parts: readonly string[]): string {
  const line = text.replace(/\s+/g, ' ');
  const lower = line.toLowerCase();
  const at = Math.max(0, Math.min(...parts.map((p) => lower.indexOf(p)).filter((i) => i >= 0)));
  const start = Number.isFinite(at) ? Math.max(0, at - excerptCharacters / 3) : 0;
  const end = start + excerptCharacters;
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
}
