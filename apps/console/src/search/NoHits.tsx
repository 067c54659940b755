import { useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { isFiltered, type Search } from './read-search.ts';

/** Nothing was found: because of a filter, of the kind that was chosen, or of the words. */
export function NoHits({ search }: { search: Search }) {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const { q, kind } = search;
  const narrowed = isFiltered(search) || kind !== undefined;
  return (
    <EmptyState
      icon={<SearchX />}
      title={t('none', { q })}
      action={
        narrowed && (
          <Button onClick={() => void navigate({ to: '/search', search: { q } })}>
            {t('searchAll')}
          </Button>
        )
      }
    >
      {t(narrowed ? 'noneNarrowed' : 'noneHint')}
    </EmptyState>
  );
}
