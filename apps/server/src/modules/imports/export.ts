import { Readable } from 'node:stream';
import type { ExportKind, ImportKind, Locale, TableFormat } from '@lingxi/contract';
import type { FastifyReply } from 'fastify';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { record } from '../audit/index.ts';
import { exampleRows } from './examples.ts';
import { permissionFor } from './kinds.ts';
import { sheet, sheetOf } from './sheets.ts';
import { writeCsv } from './write/csv.ts';
import { writeJsonl } from './write/jsonl.ts';
import type { Sheet } from './write/sheet.ts';
import { writeXlsx } from './write/xlsx.ts';

interface FileChoice {
  format: TableFormat;
  locale?: Locale | undefined;
  /** Hears of rows as they are written. */
  onRows?: ((count: number) => void) | undefined;
}

const permissionToRead = {
  faqs: 'faq:read',
  canned_responses: 'conversation:reply',
  contacts: 'contact:export',
} as const;

/** Everything of a kind as the bytes of a file, read from the database as they are written. */
export async function exportRows(
  ctx: Context,
  kind: ExportKind,
  { format, locale = ctx.locale, onRows }: FileChoice,
): Promise<Readable> {
  authorize(ctx, permissionToRead[kind]);
  // Who took the customers' data out of the house is worth knowing.
  if (kind === 'contacts') {
    await transaction(ctx, (tx) =>
      record(tx, {
        action: 'contact.export',
        subject: { kind: 'contact', id: null },
        details: { format },
      }),
    );
  }
  const s = await sheetOf(ctx, kind, { locale, isTyped: format === 'jsonl' });
  return bytesOf(onRows ? { ...s, rows: counting(s.rows, onRows) } : s, format);
}

async function* counting(rows: Sheet['rows'], onRows: (count: number) => void) {
  for await (const part of rows) {
    onRows(part.length);
    yield part;
  }
}

export function exportTemplate(
  ctx: Context,
  kind: ImportKind,
  { format, locale = ctx.locale }: FileChoice,
): Readable {
  authorize(ctx, permissionFor[kind]);
  const attributes = kind === 'contacts' ? [locale === 'zh' ? '城市' : 'city'] : [];
  return bytesOf(sheet(kind, attributes, exampleRows(kind, locale), locale), format);
}

const writers = { csv: writeCsv, xlsx: writeXlsx, jsonl: writeJsonl };

const bytesOf = (s: Sheet, format: TableFormat): Readable =>
  Readable.from(writers[format](s), { objectMode: false });

const types: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/x-ndjson; charset=utf-8',
};

/** Says what the file is and how it is called; never kept by anything between. */
export function sayFile(reply: FastifyReply, name: string, format: TableFormat): void {
  reply
    .header('content-type', types[format])
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff');
}
