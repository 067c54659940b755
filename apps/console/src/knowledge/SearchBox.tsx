import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SearchBox as Box } from '../ui/SearchBox.tsx';
import type { FaqFilter } from './queries.ts';

export function SearchBox({ filter }: { filter: FaqFilter }) {
  const { t } = useTranslation('knowledge');
  const navigate = useNavigate();
  return (
    <Box
      id="knowledge-search"
      value={filter.q}
      onSettled={(q) =>
        void navigate({ to: '/knowledge', search: { ...filter, q }, replace: true })
      }
      label={t('search.label')}
      hint={t('search.hint')}
      clear={t('search.clear')}
    />
  );
}
