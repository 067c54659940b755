import type { Locale } from '@lingxi/contract';

/** The page behind a one-time link speaks the language of whom it was made for. */
export function linkInLocale(url: string, locale: Locale): string {
  const link = new URL(url);
  link.searchParams.set('locale', locale);
  return link.href;
}
