import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { importId } from '../ids.ts';
import { limits } from '../limits.ts';
import { exportKinds, importError, importJob, importKinds, tableFormats } from '../nouns/import.ts';
import { locale, pageOf, pageQuery, text } from '../nouns/shared.ts';

const one = z.object({ id: importId });
const field = text(80, 1).regex(/^([A-Za-z]+|attributes\..+)$/);

/**
 * Files that bring many rows at once: upload, look at the preview, change the mapping, start.
 * Who may do what follows from the kind: `faq:update`, `canned_response:manage`, `contact:update`.
 */
export const imports = {
  list: endpoint({
    method: 'GET',
    path: '/v1/imports',
    summary: 'Imports of one kind, newest first; finished ones are kept for 30 days',
    auth: 'agent',
    query: z.object({ ...pageQuery, kind: z.enum(importKinds) }),
    response: pageOf(importJob),
  }),
  get: endpoint({
    method: 'GET',
    path: '/v1/imports/:id',
    summary: 'One import: its preview, or how far it is',
    auth: 'agent',
    params: one,
    response: importJob,
  }),
  create: endpoint({
    method: 'POST',
    path: '/v1/imports',
    summary:
      'Upload a csv, xlsx or jsonl file (multipart, one part named `file`) and see what it holds; nothing is imported yet',
    auth: 'agent',
    takesFile: true,
    query: z.object({ kind: z.enum(importKinds) }),
    response: importJob,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/v1/imports/:id',
    summary: 'Read the columns otherwise, or choose what happens to rows that exist: a new preview',
    auth: 'agent',
    params: one,
    body: z.object({
      mapping: z.array(field.nullable()).max(limits.importColumns).optional(),
      existing: z.enum(['skip', 'replace']).optional(),
      isPublished: z.boolean().optional(),
    }),
    response: importJob,
  }),
  start: endpoint({
    method: 'POST',
    path: '/v1/imports/:id/start',
    summary:
      'Import: every row, or with `skipBadRows` every good one; otherwise nothing. Repeating it changes nothing',
    auth: 'agent',
    params: one,
    body: z.object({ skipBadRows: z.boolean().default(false) }),
    response: importJob,
  }),
  cancel: endpoint({
    method: 'POST',
    path: '/v1/imports/:id/cancel',
    summary: 'Stop it; nothing of it stays',
    auth: 'agent',
    params: one,
    response: importJob,
  }),
  listErrors: endpoint({
    method: 'GET',
    path: '/v1/imports/:id/errors',
    summary: 'What is wrong with which rows: the first 1,000',
    auth: 'agent',
    params: one,
    query: z.object(pageQuery),
    response: pageOf(importError),
  }),
  downloadErrors: endpoint({
    method: 'GET',
    path: '/v1/imports/:id/bad-rows.csv',
    summary: 'The same as a csv file',
    auth: 'agent',
    params: one,
    query: z.object({ locale: locale.optional() }),
    answersFile: ['text/csv'],
    response: z.unknown(),
  }),
};

const fileTypes = [
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/x-ndjson',
];

/** Files are answered as they are written: fetch the address, `client.call` reads only JSON. */
export const exports = {
  download: endpoint({
    method: 'GET',
    path: '/v1/exports/:kind',
    summary:
      'Everything of one kind as a file that can be imported again. Permission: `faq:read`, `conversation:reply`, `contact:export`',
    auth: 'agent',
    params: z.object({ kind: z.enum(exportKinds) }),
    query: z.object({ format: z.enum(tableFormats).default('csv'), locale: locale.optional() }),
    answersFile: fileTypes,
    response: z.unknown(),
  }),
  template: endpoint({
    method: 'GET',
    path: '/v1/exports/templates/:kind',
    summary: 'A file with the columns an import knows and two rows as an example',
    auth: 'agent',
    params: z.object({ kind: z.enum(importKinds) }),
    query: z.object({ format: z.enum(tableFormats).default('csv'), locale: locale.optional() }),
    answersFile: fileTypes,
    response: z.unknown(),
  }),
};
