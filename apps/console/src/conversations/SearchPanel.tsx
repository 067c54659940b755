import type { Folder } from '@lingxi/contract';
import { ArrowLeft, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useSettled } from '../ui/use-settled.ts';
import s from './SearchPanel.module.css';
import { SearchResults } from './SearchResults.tsx';

/** Takes the place of the list: messages, notes and contacts that hold the words. */
export default function SearchPanel({ folder, onClose }: { folder: Folder; onClose: () => void }) {
  const { t } = useTranslation(['conversations', 'frame']);
  const [text, setText] = useState('');
  const q = useSettled(text.trim(), 200);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <>
      <header className={s.header}>
        <IconButton label={t('search.close')} icon={<ArrowLeft />} onClick={onClose} />
        <span className={s.box}>
          <input
            ref={input}
            className={s.input}
            type="search"
            aria-label={t('search.open')}
            placeholder={t('search.hint')}
            maxLength={100}
            value={text}
            data-pane-focus
            onChange={(e) => setText(e.target.value)}
            onKeyDown={(e) => e.key === 'Escape' && !e.nativeEvent.isComposing && onClose()}
          />
          {text !== '' && (
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
      </header>
      {q === '' ? (
        <EmptyState title={t('search.start')}>{t('search.startHint')}</EmptyState>
      ) : (
        <SearchResults q={q} folder={folder} />
      )}
    </>
  );
}
