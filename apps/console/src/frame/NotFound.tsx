import { Link } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';

export default function NotFound() {
  const { t } = useTranslation('frame');
  return (
    <main style={{ display: 'grid', height: '100dvh', background: 'var(--surface)' }}>
      <EmptyState
        icon={<Compass />}
        isPage
        title={t('notFound.title')}
        action={<Link to="/inbox">{t('notFound.home')}</Link>}
      >
        {t('notFound.why')}
      </EmptyState>
    </main>
  );
}
