import type { ExportKind, ImportKind, TableFormat } from '@lingxi/contract';
import { currentLocale } from '../locales/index.ts';

/** Addresses a browser downloads from by itself, signed in by its cookie. */
export const exportUrl = (kind: ExportKind, format: TableFormat) =>
  `/v1/exports/${kind}?format=${format}&locale=${currentLocale()}`;

export const templateUrl = (kind: ImportKind, format: TableFormat) =>
  `/v1/exports/templates/${kind}?format=${format}&locale=${currentLocale()}`;

export const errorsUrl = (id: string) => `/v1/imports/${id}/bad-rows.csv?locale=${currentLocale()}`;
