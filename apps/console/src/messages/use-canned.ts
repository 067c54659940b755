import type { CannedResponse } from '@lingxi/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useMay } from '../agents/me.ts';
import { client } from '../client.ts';
import { useSettled } from '../ui/use-settled.ts';
import { type Slash, slashAt } from './slash.ts';

const shown = 20;

export interface Canned {
  isOpen: boolean;
  isLoading: boolean;
  query: string;
  items: CannedResponse[];
  chosen: number;
  choose(index: number): void;
  insert(item: CannedResponse): void;
  /** After every change of the text or the cursor. */
  look(): void;
  /** True when the menu has taken the key. */
  onKey(event: KeyboardEvent): boolean;
  close(): void;
}

/** The menu behind a slash: what fits, which one is chosen, and putting it in the slash's place. */
export function useCanned(
  box: RefObject<HTMLTextAreaElement | null>,
  o: { setText: (text: string) => void; fill: (text: string) => string },
): Canned {
  const may = useMay('conversation:reply');
  const [slash, setSlash] = useState<Slash>();
  const [dismissed, setDismissed] = useState<number>();
  const [chosen, choose] = useState(0);
  const q = useSettled(slash?.query ?? '', 120);
  const { data, isPending } = useQuery({
    queryKey: ['canned-responses', 'fitting', q],
    queryFn: ({ signal }) =>
      client.call('cannedResponses.list', { query: { q: q || undefined, limit: shown }, signal }),
    enabled: may && slash !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const items = data?.items ?? [];
  const isOpen = may && slash !== undefined && dismissed !== slash.start;
  const close = () => setDismissed(slash?.start);

  const look = () => {
    const el = box.current;
    const found = el ? slashAt(el.value, el.selectionStart) : undefined;
    if (!found) setDismissed(undefined);
    if (found?.query !== slash?.query) choose(0);
    setSlash(found);
  };

  const insert = (item: CannedResponse) => {
    const el = box.current;
    if (!el || !slash) return;
    const text = o.fill(item.text);
    const end = slash.start + 1 + slash.query.length;
    o.setText(el.value.slice(0, slash.start) + text + el.value.slice(end));
    setSlash(undefined);
    const cursor = slash.start + text.length;
    requestAnimationFrame(() => {
      el.focus();
      el.setSelectionRange(cursor, cursor);
    });
    // A count that is lost changes the order of a list a little.
    client.call('cannedResponses.countUse', { params: { id: item.id } }).catch(() => undefined);
  };

  const onKey = (e: KeyboardEvent): boolean => {
    if (!isOpen) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    const item = items[chosen];
    if (e.key === 'Escape') close();
    else if (step && items.length > 0) choose((chosen + step + items.length) % items.length);
    else if ((e.key === 'Enter' || e.key === 'Tab') && item && !e.shiftKey) insert(item);
    else return false;
    e.preventDefault();
    return true;
  };

  return {
    isOpen,
    isLoading: isPending,
    query: slash?.query ?? '',
    items,
    chosen,
    choose,
    insert,
    look,
    onKey,
    close,
  };
}
