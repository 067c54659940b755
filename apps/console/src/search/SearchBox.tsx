import { useNavigate } from '@tanstack/react-router';
import { Search as SearchIcon, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../frame/actions.ts';
import { useSettled } from '../ui/use-settled.ts';
import { maxCharacters, type Search } from './read-search.ts';
import s from './SearchBox.module.css';

/** The words live in the address; typing changes them once per pause. */
export function SearchBox({ search }: { search: Search }) {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(search.q ?? '');
  const words = useSettled(text.trim(), 250);
  const told = useRef(search.q ?? '');
  useEffect(() => {
    if (told.current === '') input.current?.focus();
  }, []);
  useActions('search-box', [
    {
      id: 'search-box',
      label: t('label'),
      icon: SearchIcon,
      keys: '/',
      group: 'go',
      run: () => input.current?.select(),
    },
  ]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only settled words change the address
  useEffect(() => {
    if (words === told.current) return;
    told.current = words;
    void navigate({ to: '/search', search: { ...search, q: words || undefined }, replace: true });
  }, [words]);
  // The address changed by another hand: back, a link, the palette.
  useEffect(() => {
    if ((search.q ?? '') === told.current) return;
    told.current = search.q ?? '';
    setText(told.current);
  }, [search.q]);
  return (
    <span className={s.box}>
      <SearchIcon size={16} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        className={s.input}
        aria-label={t('label')}
        placeholder={t('hint')}
        maxLength={maxCharacters}
        value={text}
        data-search-input
        onChange={(e) => setText(e.target.value)}
        onKeyDown={(e) => e.key === 'Escape' && !e.nativeEvent.isComposing && setText('')}
      />
      {text === '' ? (
        <kbd>/</kbd>
      ) : (
        <button
          type="button"
          className={s.clear}
          aria-label={t('clear')}
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
