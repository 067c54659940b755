import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { importQuery } from './queries.ts';
import s from './Steps.module.css';

const steps = ['file', 'preview', 'result'] as const;

/** Where one is on the way, and what is still to come. */
export function Steps({ id }: { id: string | undefined }) {
  const { t } = useTranslation('imports');
  const { data } = useQuery({ ...importQuery(id ?? ''), enabled: id !== undefined });
  const at = id === undefined ? 0 : data === undefined || data.state === 'preview' ? 1 : 2;
  const isDone = data?.state === 'done';
  return (
    <ol className={s.steps} aria-label={t('step.label')}>
      {steps.map((step, i) => {
        const isPast = i < at || (i === at && isDone);
        return (
          <li
            key={step}
            className={s.step}
            data-past={isPast || undefined}
            aria-current={i === at ? 'step' : undefined}
          >
            <span className={s.mark} aria-hidden="true">
              {isPast ? <Check size={12} /> : i + 1}
            </span>
            {t(`step.${step}`)}
          </li>
        );
      })}
    </ol>
  );
}
