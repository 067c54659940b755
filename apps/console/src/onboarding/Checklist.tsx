import type { Onboarding } from '@lingxi/contract';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { Check, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { showToast } from '../ui/toast.ts';
import s from './Checklist.module.css';
import { Progress } from './Progress.tsx';
import { useUpdateOnboarding } from './queries.ts';
import { minutesOf, progressOf } from './steps.ts';
import { useOutcome } from './use-outcome.ts';

/** Where nothing is open in the inbox: what is left to do, each leading into its step. */
export function Checklist({ state }: { state: Onboarding }) {
  const { t } = useTranslation(['onboarding', 'frame']);
  const { agent, account } = useMe();
  const update = useUpdateOnboarding();
  const outcomeOf = useOutcome(state);
  const { left, minutes } = progressOf(state.steps);
  const dismiss = () =>
    update.mutate(
      { isDismissed: true },
      {
        onSuccess: () =>
          showToast({
            text: t('checklist.dismissed'),
            action: { label: t('frame:undo'), run: () => update.mutate({ isDismissed: false }) },
          }),
      },
    );
  return (
    <section className={s.page} aria-label={t('title')}>
      <h2 className={s.title}>{t('hello', { name: agent.name })}</h2>
      <p className={s.lead}>
        {t('lead', {
          count: left,
          account: account.name,
          minutes: t('minutes', { count: minutes }),
        })}
      </p>
      <Progress steps={state.steps} />
      <ul className={s.list}>
        {state.steps.map(({ name, isDone, isSkipped }) => (
          <li key={name}>
            <Link
              to="/welcome"
              search={{ step: name }}
              className={s.item}
              data-done={isDone || undefined}
            >
              <span className={s.mark}>
                {isDone && <Check size={12} strokeWidth={2.5} aria-hidden="true" />}
              </span>
              <span className={s.name}>{t(`step.${name}.title`)}</span>
              <span className={s.state}>
                {isDone
                  ? outcomeOf(name)
                  : isSkipped
                    ? t('state.skipped')
                    : t('minutes', { count: minutesOf[name] })}
              </span>
              {isDone && <span className="only-read-aloud">{t('state.done')}</span>}
              <ChevronRight size={15} aria-hidden="true" className={s.arrow} />
            </Link>
          </li>
        ))}
      </ul>
      <Button type="text" size="small" onClick={dismiss}>
        {t('checklist.dismiss')}
      </Button>
    </section>
  );
}
