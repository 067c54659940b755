import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useActions } from '../frame/actions.ts';
import s from './SearchBox.module.css';
import { useSettled } from './use-settled.ts';

interface SearchBoxProps {
  /** The words in the address. */
  value: string | undefined;
  /** Told once per pause, not per key; undefined when the box is empty. */
  onSettled: (words: string | undefined) => void;
  /** Names its shortcut among the page's actions. */
  id: string;
  label: string;
  hint: string;
  clear: string;
  maxLength?: number;
  /** The page is for searching: the box is wide, and has the focus while it is empty. */
  isPages?: boolean;
}

/** The words live in the address; typing changes them once per pause. */
export function SearchBox({ value, onSettled, id, label, hint, clear, ...o }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value ?? '');
  const words = useSettled(text.trim(), 250);
  const told = useRef(value ?? '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    if (o.isPages && told.current === '') input.current?.focus();
  }, []);
  useActions(id, [
    { id, label, icon: Search, keys: '/', group: 'go', run: () => input.current?.select() },
  ]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only settled words change the address
  useEffect(() => {
    if (words === told.current) return;
    told.current = words;
    onSettled(words || undefined);
  }, [words]);
  // The address changed by another hand: back, a link, the palette, a cleared filter.
  useEffect(() => {
    if ((value ?? '') === told.current) return;
    told.current = value ?? '';
    setText(told.current);
  }, [value]);
  return (
    <span className={s.box} data-pages={o.isPages || undefined}>
      <Search size={16} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        className={s.input}
        aria-label={label}
        placeholder={hint}
        maxLength={o.maxLength ?? 100}
        data-search-input={o.isPages || undefined}
        value={text}
        onChange={(e) => setText(e.target.value)}
        onKeyDown={(e) => e.key === 'Escape' && !e.nativeEvent.isComposing && setText('')}
      />
      {text === '' ? (
        <kbd>/</kbd>
      ) : (
        <button
          type="button"
          className={s.clear}
          aria-label={clear}
          onClick={() => {
            setText('');
            input.current?.focus();
          }}
        >
          <X size={15} />
        </button>
      )}
    </span>
  );
}
