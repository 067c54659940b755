import { useNavigate, useSearch } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/IconButton.tsx';
import s from './FaqEditor.module.css';

/** What stands where the editor would: it is still fetched, or there is nothing to edit. */
export function EditorPlace({ children }: { children: ReactNode }) {
  const { t } = useTranslation('knowledge');
  const navigate = useNavigate();
  const { try: _, ...filter } = useSearch({ from: '/frame/knowledge' });
  return (
    <div className={s.page}>
      <header className={s.header}>
        <IconButton
          label={t('editor.back')}
          icon={<ArrowLeft />}
          onClick={() => void navigate({ to: '/knowledge', search: filter })}
        />
        <h1 className={s.title}>{t('title')}</h1>
      </header>
      <section className={s.place} aria-label={t('title')} data-pane tabIndex={-1}>
        {children}
      </section>
    </div>
  );
}
