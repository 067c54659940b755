import { useNavigate } from '@tanstack/react-router';
import Segmented from 'antd/es/segmented';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useIsPhone } from '../ui/use-media.ts';
import { CategoryButton } from './CategoryButton.tsx';
import s from './FilterBar.module.css';
import type { FaqFilter } from './queries.ts';

const statuses = ['all', 'published', 'draft'] as const;

export function FilterBar({ filter }: { filter: FaqFilter }) {
  const { t } = useTranslation('knowledge');
  const navigate = useNavigate();
  const isPhone = useIsPhone();
  const set = (change: FaqFilter) =>
    void navigate({ to: '/knowledge', search: { ...filter, ...change } });
  const isFiltered = filter.q !== undefined || filter.status !== undefined;
  return (
    <div className={s.bar}>
      <Segmented<(typeof statuses)[number]>
        aria-label={t('status.label')}
        value={filter.status ?? 'all'}
        options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        onChange={(value) => set({ status: value === 'all' ? undefined : value })}
      />
      {isPhone && <CategoryButton filter={filter} />}
      {filter.q !== undefined && !isPhone && (
        <button type="button" className={s.chip} onClick={() => set({ q: undefined })}>
          <span>{t('search.chip', { q: filter.q })}</span>
          <X size={13} aria-label={t('search.clear')} />
        </button>
      )}
      {isFiltered && !isPhone && (
        <button
          type="button"
          className={s.reset}
          onClick={() => set({ q: undefined, status: undefined })}
        >
          {t('search.reset')}
        </button>
      )}
    </div>
  );
}
