import { currentLocale } from '../locales/index.ts';

/** The text file of a conversation; the browser downloads it by itself. */
export function transcriptUrl(
  id: string,
  { hasNotes = false, hasBom = false }: { hasNotes?: boolean; hasBom?: boolean } = {},
): string {
  const query = new URLSearchParams({ format: 'txt', locale: currentLocale() });
  if (hasNotes) query.set('hasNotes', 'true');
  if (hasBom) query.set('hasBom', 'true');
  return `/v1/conversations/${id}/transcript?${query}`;
}
