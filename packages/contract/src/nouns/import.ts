import { z } from 'zod';
import { importId } from '../ids.ts';
import { instant } from './shared.ts';

/** What a file can bring. */
export const importKinds = ['faqs', 'canned_responses', 'contacts', 'orders'] as const;
export type ImportKind = (typeof importKinds)[number];

/** What can be written to a file, with the columns the same kind is read from. */
export const exportKinds = ['faqs', 'canned_responses', 'contacts'] as const;
export type ExportKind = (typeof exportKinds)[number];

export const tableFormats = ['csv', 'xlsx', 'jsonl'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** The fields a column can be read into. A contact's own attributes are `attributes.<name>`. */
export const importFields = {
  faqs: [
    'question',
    'questionEn',
    'similarQuestions',
    'answerZh',
    'answerEn',
    'category',
    'status',
  ],
  canned_responses: ['shortcut', 'title', 'text', 'category', 'scope', 'team'],
  contacts: ['externalId', 'name', 'email', 'phone', 'tier', 'tags'],
  orders: [
    'number',
    'contactExternalId',
    'contactEmail',
    'contactPhone',
    'status',
    'items',
    'total',
    'currency',
    'carrier',
    'trackingNumber',
    'placedAt',
  ],
} as const satisfies Record<ImportKind, readonly string[]>;

/** Of each group at least one field needs a column. */
export const importNeeds: Record<ImportKind, readonly (readonly string[])[]> = {
  faqs: [['question']],
  canned_responses: [['shortcut'], ['text']],
  contacts: [['externalId', 'email', 'phone']],
  orders: [
    ['number'],
    ['contactExternalId', 'contactEmail', 'contactPhone'],
    ['status'],
    ['items'],
    ['total'],
    ['placedAt'],
  ],
};

/** Read and checked; being written; written whole; or nothing written. */
export const importStates = ['preview', 'running', 'done', 'failed', 'cancelled'] as const;
export type ImportState = (typeof importStates)[number];

const count = z.number().int();

/** One thing that is wrong with one row; rows are counted as a spreadsheet does, the head line is 1. */
export const importError = z.object({
  row: count,
  /** The column's own name in the file; null where the row as a whole is wrong. */
  column: z.string().nullable(),
  field: z.string().nullable(),
  code: z.string(),
  /** In the reader's language. */
  reason: z.string(),
});
export type ImportError = z.infer<typeof importError>;

export const importJob = z.object({
  id: importId,
  kind: z.enum(importKinds),
  state: z.enum(importStates),
  fileName: z.string(),
  format: z.enum(tableFormats),
  /** As the file names them, with what stands in the first rows. */
  columns: z.array(z.object({ name: z.string(), samples: z.array(z.string()) })),
  /** For each column the field it is read into; null leaves it out. */
  mapping: z.array(z.string().nullable()),
  /** Groups of fields of which one still needs a column. */
  missing: z.array(z.array(z.string())),
  /** What becomes of rows that are there already. */
  existing: z.enum(['skip', 'replace']),
  /** Questions answer at once, unless their row says otherwise. */
  isPublished: z.boolean(),
  skipsBadRows: z.boolean(),
  rows: z.object({
    total: count,
    valid: count,
    bad: count,
    /** Of the valid ones, those that are there already. */
    existing: count,
    /** Read and written so far while it runs. */
    done: count,
    created: count,
    replaced: count,
    skipped: count,
  }),
  /** The first rows as they would be read, by field. */
  samples: z.array(z.object({ row: count, values: z.record(z.string(), z.string()) })),
  /** How many errors there are; the first 1,000 are kept. */
  errorCount: count,
  /** Why nothing was written. */
  fault: z.object({ code: z.string(), message: z.string() }).nullable(),
  createdBy: z.string().nullable(),
  createdAt: instant,
  finishedAt: instant.nullable(),
});
export type ImportJob = z.infer<typeof importJob>;
