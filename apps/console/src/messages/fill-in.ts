import type { CannedVariable } from '@lingxi/contract';

export type Known = Partial<Record<CannedVariable, string | null | undefined>>;

/** Fills in what is known of this conversation; the rest stays as it is, to be seen and mended. */
export const fillIn = (text: string, known: Known): string =>
  text.replace(
    /\{\{\s*([\w.]+)\s*\}\}/g,
    (whole, name: string) => known[name as CannedVariable] || whole,
  );
