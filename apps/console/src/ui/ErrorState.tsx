import Button from 'antd/es/button';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from './EmptyState.tsx';
import { errorText } from './error-text.ts';

/** A refused or failed load: what happened, in the reader's words, and a way to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('frame');
  return (
    <div role="alert" style={{ display: 'grid', height: '100%' }}>
      <EmptyState
        icon={<TriangleAlert />}
        title={t('error.title')}
        action={<Button onClick={onRetry}>{t('error.retry')}</Button>}
      >
        {errorText(error)}
      </EmptyState>
    </div>
  );
}
