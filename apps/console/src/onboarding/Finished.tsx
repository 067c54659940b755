import type { Onboarding } from '@lingxi/contract';
import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../knowledge/ButtonLink.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

/** Nothing is open any more: done, or left for later by choice. */
export function Finished({ state }: { state: Onboarding }) {
  const { t } = useTranslation('onboarding');
  const hasSkipped = state.steps.some((one) => one.isSkipped);
  return (
    <EmptyState
      icon={<CircleCheck />}
      title={t('finished.title')}
      action={
        <ButtonLink type="primary" to="/inbox">
          {t('toInbox')}
        </ButtonLink>
      }
    >
      {t(hasSkipped ? 'finished.skipped' : 'finished.why')}
    </EmptyState>
  );
}
