import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../frame/actions.ts';
import box from '../knowledge/SearchBox.module.css';
import { useSettled } from '../ui/use-settled.ts';
import type { ContactSearch } from './search.ts';

/** The words live in the address; typing changes them once per pause. */
export function SearchBox(props: {
  search: ContactSearch;
  onChange: (change: ContactSearch) => void;
}) {
  const { t } = useTranslation('contact-pages');
  const { search, onChange } = props;
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(search.q ?? '');
  const words = useSettled(text.trim(), 250);
  const told = useRef(search.q ?? '');
  useActions('contact-search', [
    {
      id: 'contact-search',
      label: t('filter.search'),
      icon: Search,
      keys: '/',
      group: 'go',
      run: () => input.current?.focus(),
    },
  ]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only settled words change the address
  useEffect(() => {
    if (words === told.current) return;
    told.current = words;
    onChange({ q: words || undefined });
  }, [words]);
  // The address changed by another hand: back, a link, a cleared filter.
  useEffect(() => {
    if ((search.q ?? '') === told.current) return;
    told.current = search.q ?? '';
    setText(told.current);
  }, [search.q]);
  return (
    <span className={box.box}>
      <Search size={16} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        className={box.input}
        aria-label={t('filter.search')}
        placeholder={t('filter.searchHint')}
        maxLength={100}
        value={text}
        onChange={(e) => setText(e.target.value)}
        onKeyDown={(e) => e.key === 'Escape' && !e.nativeEvent.isComposing && setText('')}
      />
      {text === '' ? (
        <kbd>/</kbd>
      ) : (
        <button
          type="button"
          className={box.clear}
          aria-label={t('filter.clear')}
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
