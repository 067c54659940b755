import { type Locale, limits } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { readAccount } from '../accounts/index.ts';
import { contactsByIds } from '../contacts/index.ts';
import { selectMessages } from './message-store.ts';
import type { ConversationRow } from './rows.ts';
import { findOfContact, findVisible } from './store.ts';
import { fillWord, lineOf, localTime, oneLine, type Wording } from './transcript-lines.ts';
import { transcriptWords } from './transcript-words.ts';

export interface Transcript {
  fileName: string;
  parts: AsyncIterable<string>;
}

const pageSize = 500;

export async function transcript(
  ctx: Context,
  id: string,
  o: { hasNotes: boolean; hasBom: boolean; locale?: Locale | undefined },
): Promise<Transcript> {
  authorize(ctx, 'conversation:read');
  const row = await findVisible(ctx, id);
  if (!row) throw new Refusal('conversation_not_found');
  return write(ctx, row, { ...o, isForContact: false });
}

/** What both sides said to each other, for the contact it belongs to. */
export async function transcriptForContact(
  ctx: Context,
  o: { contactId: string; conversationId: string; locale?: Locale | undefined },
): Promise<Transcript> {
  const row = await findOfContact(ctx, o.contactId, o.conversationId);
  if (!row) throw new Refusal('conversation_not_found');
  return write(ctx, row, { locale: o.locale, hasNotes: false, hasBom: true, isForContact: true });
}

async function write(
  ctx: Context,
  row: ConversationRow,
  o: { hasNotes: boolean; hasBom: boolean; isForContact: boolean; locale?: Locale | undefined },
): Promise<Transcript> {
  const account = await readAccount(ctx);
  const contacts = await contactsByIds(ctx, [row.contact_id]);
  const wording: Wording = {
    locale: o.locale ?? ctx.locale,
    timezone: account.timezone,
    contactName: contacts.get(row.contact_id)?.name ?? '',
    hasNotes: o.hasNotes,
  };
  const day = localTime(row.created_at, account.timezone).slice(0, 10);
  const head = headOf(row, wording, account.name);
  return {
    fileName: `lingxi-${row.number}-${day}.txt`,
    parts: withLineEnds(partsOf(ctx, row, { head, wording, isForContact: o.isForContact }), o),
  };
}

function headOf(row: ConversationRow, w: Wording, accountName: string): string {
  const words = transcriptWords[w.locale];
  const of = row.survey_of === 'agent' ? words.ofAgent : words.ofBot;
  const comment = oneLine(row.rating_comment ?? '');
  return [
    oneLine(accountName),
    fillWord(words.title, row.number),
    fillWord(words.contact, oneLine(w.contactName) || words.visitor),
    fillWord(words.started, localTime(row.created_at, w.timezone), w.timezone),
    fillWord(words.status, words[row.status]),
    ...(row.rating === null
      ? []
      : [fillWord(comment ? words.comment : words.rating, row.rating, of, comment)]),
    '----------------------------------------',
  ].join('\n');
}

/** Page by page: however long it is, little of it is in memory. */
async function* partsOf(
  ctx: Context,
  row: ConversationRow,
  o: { head: string; wording: Wording; isForContact: boolean },
): AsyncGenerator<string> {
  yield `${o.head}\n`;
  let after = 0;
  let seen = 0;
  while (seen < limits.transcriptMessages) {
    const limit = Math.min(pageSize, limits.transcriptMessages - seen);
    const page = await selectMessages(ctx, row.id, { after, limit, isForContact: o.isForContact });
    const told = o.isForContact ? page.filter((m) => m.kind === 'message') : page;
    const lines = told.flatMap((m) => lineOf(m, o.wording) ?? []);
    if (lines.length > 0) yield `${lines.join('\n')}\n`;
    if (page.length < limit) return;
    seen += page.length;
    after = page.at(-1)!.seq;
  }
  if (after >= row.last_seq) return;
  const words = transcriptWords[o.wording.locale];
  yield `${fillWord(words.cut, limits.transcriptMessages)}\n`;
}

async function* withLineEnds(
  parts: AsyncIterable<string>,
  o: { hasBom: boolean },
): AsyncGenerator<string> {
  if (o.hasBom) yield '\uFEFF';
  for await (const part of parts) yield o.hasBom ? part.replaceAll('\n', '\r\n') : part;
}
