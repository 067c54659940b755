import type { CannedVariable } from '@lingxi/contract';

export type Known = Partial<Record<CannedVariable, string | null | undefined>>;

/**
 * Fills in what is known of this conversation; the rest stays as it is, to be seen and mended. What
 * there is nothing to say for ('') goes, with the blank before it: 「您好」, “Hi, this is …”.
 */
export const fillIn = (text: string, known: Known): string =>
  text.replace(/( ?)\{\{\s*([\w.]+)\s*\}\}/g, (whole, blank: string, name: string) => {
    const value = known[name as CannedVariable];
    if (value === '') return '';
    return value ? blank + value : whole;
  });
