import { useState } from 'preact/hooks';
import { find } from '../mount.tsx';
import type { View } from '../panel/view.ts';
import { setDraft } from '../panel/write.ts';
import { set } from '../store.ts';
import css from './emoji.css?inline';
import { emojiSet } from './emoji-set.ts';
import { lazyDictionary } from './words.ts';

const columns = 8;
const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: columns,
  ArrowUp: -columns,
};

/** Puts it where the caret is, and goes on writing behind it. */
const insert = (emoji: string) => {
  const area = find('.write') as HTMLTextAreaElement | null;
  if (!area) return;
  area.setRangeText(emoji, area.selectionStart, area.selectionEnd, 'end');
  setDraft(area.value);
  set({ panel: undefined });
  area.focus();
};

const focus = (element: HTMLElement | null) => element?.focus();

const onKeyDown = (event: KeyboardEvent) => {
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  items[items.indexOf(event.target as HTMLButtonElement) + step]?.focus();
};

/** A small grid; arrows walk it, typing narrows it. */
const Emoji = ({ s }: Pick<View, 's'>) => {
  const [query, setQuery] = useState('');
  const w = lazyDictionary[s.locale];
  const found = emojiSet.filter((names) =>
    names.some((name) => name.includes(query.trim().toLowerCase())),
  );
  return (
    <div class="emoji">
      <input
        type="search"
        ref={focus}
        aria-label={w.searchEmoji}
        placeholder={w.searchEmoji}
        value={query}
        onInput={(e) => setQuery(e.currentTarget.value)}
      />
      <div class="grid" role="toolbar" aria-label={w.emoji} onKeyDown={onKeyDown}>
        {found.map(([emoji, zh, en], i) => (
          <button
            type="button"
            key={emoji}
            aria-label={s.locale === 'zh' ? zh : en}
            tabIndex={i === 0 ? 0 : -1}
            onClick={() => insert(emoji)}
          >
            {emoji}
          </button>
        ))}
      </div>
      {found.length === 0 && <p role="status">{w.noEmoji}</p>}
    </div>
  );
};

export default Emoji;
export { css };
