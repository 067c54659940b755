import type { Locale, MessageContent, SystemEvent } from '@lingxi/contract';
import type { MessageRow } from './rows.ts';
import { eventWords, type TranscriptWords, transcriptWords } from './transcript-words.ts';

export interface Wording {
  locale: Locale;
  timezone: string;
  /** The contact's name, for lines that carry none. */
  contactName: string;
  hasNotes: boolean;
}

export const fillWord = (text: string, ...values: (string | number)[]): string =>
  text.replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)] ?? ''));

/** A name is one line, whatever somebody has called themselves. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const formats = new Map<string, Intl.DateTimeFormat>();

/** `2026-03-04 17:05:09`, where the account is. */
export function localTime(at: Date, timezone: string): string {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: timezone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    formats.set(timezone, format);
  }
  return format.format(at);
}

/** One message as lines of a text file; undefined for what is not told. */
export function lineOf(m: MessageRow, w: Wording): string | undefined {
  const words = transcriptWords[w.locale];
  const content = m.content as MessageContent;
  const at = `[${localTime(m.created_at, w.timezone)}]`;
  if (m.kind === 'event') {
    const said = content.event && wordEvent(content.event, w);
    return said && `${at} — ${said}`;
  }
  if (m.kind === 'note' && !w.hasNotes) return undefined;
  const who = nameOf(m, words, w.contactName);
  const by = m.kind === 'note' ? fillWord(words.note, who) : who;
  return `${at} ${fillWord(words.sentence, by)}${bodyOf(m.text, content, words)}`;
}

function nameOf(m: MessageRow, words: TranscriptWords, contactName: string): string {
  const name = oneLine(m.author_name ?? '');
  if (m.author_kind === 'contact') return name || oneLine(contactName) || words.visitor;
  return name || (m.author_kind === 'agent' ? words.agent : words.bot);
}

/** Lines after the first stand in, so that nobody's text can look like another message. */
function bodyOf(text: string, content: MessageContent, words: TranscriptWords): string {
  const { attachments = [], quickReplies = [], card } = content;
  const lines = [
    ...text.split(/\r\n|[\n\r\u2028\u2029]/),
    ...(card ? [oneLine(card.title), ...card.lines.map(oneLine)] : []),
    ...quickReplies.map((q) => `· ${oneLine(q.label)}`),
    ...attachments.map((a) =>
      fillWord(a.mime.startsWith('image/') ? words.image : words.file, oneLine(a.name)),
    ),
  ];
  return lines.filter((line, i) => line !== '' || i > 0).join('\n    ');
}

function wordEvent(event: SystemEvent, w: Wording): string | undefined {
  const text = eventWords[w.locale][event.type];
  if (!text) return undefined;
  const to = oneLine(event.toName ?? event.teamName ?? '') || transcriptWords[w.locale].agent;
  const said = text.replace('{to}', to).replace('{rating}', String(event.rating ?? ''));
  // What a colleague was told at a transfer is between agents; a rating's comment is the contact's.
  const isTold = event.note && (event.type === 'rated' || w.hasNotes);
  return isTold ? `${said}「${oneLine(event.note!)}」` : said;
}
