import { useNavigate } from '@tanstack/react-router';
import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../frame/actions.ts';
import { useSettled } from '../ui/use-settled.ts';
import type { FaqFilter } from './queries.ts';
import s from './SearchBox.module.css';

/** The words live in the address; typing changes them once per pause. */
export function SearchBox({ filter }: { filter: FaqFilter }) {
  const { t } = useTranslation('knowledge');
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(filter.q ?? '');
  const words = useSettled(text.trim(), 250);
  const told = useRef(filter.q ?? '');
  useActions('knowledge-search', [
    {
      id: 'knowledge-search',
      label: t('search.label'),
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
    void navigate({
      to: '/knowledge',
      search: { ...filter, q: words || undefined },
      replace: true,
    });
  }, [words]);
  // The address changed by another hand: back, a link, a cleared filter.
  useEffect(() => {
    if ((filter.q ?? '') === told.current) return;
    told.current = filter.q ?? '';
    setText(told.current);
  }, [filter.q]);
  return (
    <span className={s.box}>
      <Search size={16} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        className={s.input}
        aria-label={t('search.label')}
        placeholder={t('search.hint')}
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
          className={s.clear}
          aria-label={t('search.clear')}
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
