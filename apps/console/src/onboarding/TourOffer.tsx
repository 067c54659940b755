import Button from 'antd/es/button';
import { Compass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { openDialog } from '../frame/dialogs.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import s from './TourOffer.module.css';
import { useMarkHint } from './use-hint-seen.ts';

/** In the page and not over it: whoever came to work is not held up. */
export function TourOffer() {
  const { t } = useTranslation('onboarding');
  const { agent } = useMe();
  const mark = useMarkHint();
  return (
    <EmptyState
      icon={<Compass />}
      title={t('tour.offer', { name: agent.name })}
      action={
        <div className={s.actions}>
          <Button type="primary" onClick={() => openDialog('tour')}>
            {t('tour.start')}
          </Button>
          <Button type="text" onClick={() => void mark('tour')}>
            {t('tour.skip')}
          </Button>
        </div>
      }
    >
      {t('tour.offerWhy')}
    </EmptyState>
  );
}
