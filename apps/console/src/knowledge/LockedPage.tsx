import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { EditorPlace } from './EditorPlace.tsx';

/** Where something is written, for those who may only read. */
export function LockedPage() {
  const { t } = useTranslation('knowledge');
  return (
    <EditorPlace>
      <EmptyState icon={<Lock />} title={t('locked.title')}>
        {t('locked.why')}
      </EmptyState>
    </EditorPlace>
  );
}
