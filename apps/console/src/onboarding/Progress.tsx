import type { Onboarding } from '@lingxi/contract';
import { useTranslation } from 'react-i18next';
import s from './Progress.module.css';
import { progressOf } from './steps.ts';

export function Progress({ steps }: { steps: Onboarding['steps'] }) {
  const { t } = useTranslation('onboarding');
  const { done, minutes } = progressOf(steps);
  return (
    <div className={s.progress}>
      <p className={s.words}>
        <span>
          <b>
            {done} / {steps.length}
          </b>{' '}
          {t('done')}
        </span>
        {minutes > 0 && <span>{t('minutesLeft', { count: minutes })}</span>}
      </p>
      <progress className={s.bar} max={steps.length} value={done} aria-label={t('progress')} />
    </div>
  );
}
