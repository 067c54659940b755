import {
  type ErrorCode,
  errors,
  type ImportError,
  type ImportJob,
  importReasons,
  type Locale,
} from '@lingxi/contract';
import { missingIn } from './check-rows.ts';
import type { ImportRow, StoredError } from './store.ts';

export const toImport = (row: ImportRow, locale: Locale): ImportJob => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  fileName: row.file_name,
  format: row.format,
  columns: row.columns,
  mapping: row.mapping,
  missing: missingIn(row.kind, row.mapping),
  existing: row.existing,
  isPublished: row.is_published,
  skipsBadRows: row.skips_bad_rows,
  rows: {
    total: row.total_rows,
    valid: row.valid_rows,
    bad: row.bad_rows,
    existing: row.existing_rows,
    done: row.done_rows,
    created: row.created_rows,
    replaced: row.replaced_rows,
    skipped: row.skipped_rows,
  },
  samples: row.samples,
  errorCount: row.error_count,
  fault: row.fault === null ? null : { code: row.fault, message: faultText(row, locale) },
  createdBy: row.actor.name,
  createdAt: row.created_at.toISOString(),
  finishedAt: row.finished_at?.toISOString() ?? null,
});

const ownFaults: Record<string, Record<Locale, string>> = {
  lost: {
    zh: '导入中断了，没有写入任何内容，请再试一次',
    en: 'The import broke off and nothing was written. Try again',
  },
};

function faultText(row: ImportRow, locale: Locale): string {
  const own = ownFaults[row.fault!];
  if (own) return own[locale];
  const known = errors[row.fault as ErrorCode] as Record<Locale, string> | undefined;
  return (known ?? errors.unavailable)[locale].replace('{count}', String(row.bad_rows));
}

export const toError = (e: StoredError, locale: Locale): ImportError => ({
  row: e.row,
  column: e.column,
  field: e.field,
  code: e.code,
  reason: importReasons[e.code][locale].replace(/\{(\w+)\}/g, (_, k: string) =>
    String(e.details?.[k] ?? ''),
  ),
});
