import type { Message } from '@lingxi/contract';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { previewOf, wordPreview } from './preview.ts';

/** What a screen reader says: only messages of the contact that come while the thread is open. */
export function useArrivals(messages: readonly Message[], name: string): string {
  const { t } = useTranslation('messages');
  const openedAt = useRef<number>(undefined);
  const last = messages.at(-1);
  if (openedAt.current === undefined && last) openedAt.current = last.seq;
  const latest = messages.findLast((m) => m.author.kind === 'contact');
  if (!latest || latest.seq <= (openedAt.current ?? latest.seq)) return '';
  return t('arrived', { name, text: wordPreview(previewOf(latest)) });
}
