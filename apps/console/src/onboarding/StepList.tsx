import type { Onboarding, OnboardingStep } from '@lingxi/contract';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import s from './StepList.module.css';
import { minutesOf } from './steps.ts';
import { useOutcome } from './use-outcome.ts';

/** The steps with their minutes; one that is done says what came of it. */
export function StepList(props: {
  state: Onboarding;
  open: OnboardingStep | undefined;
  onOpen: (step: OnboardingStep) => void;
}) {
  const { t } = useTranslation('onboarding');
  const outcomeOf = useOutcome(props.state);
  return (
    <ol className={s.list} aria-label={t('steps')}>
      {props.state.steps.map(({ name, isDone, isSkipped }, i) => (
        <li key={name} className={s.step} data-open={name === props.open || undefined}>
          <button
            type="button"
            className={s.button}
            aria-current={name === props.open ? 'step' : undefined}
            onClick={() => props.onOpen(name)}
          >
            <span className={s.number} data-done={isDone || undefined}>
              {isDone ? <Check size={13} strokeWidth={2.5} aria-hidden="true" /> : i + 1}
            </span>
            <span className={s.words}>
              <span className={s.name}>{t(`step.${name}.title`)}</span>
              <span className={s.hint}>{isDone ? outcomeOf(name) : t(`step.${name}.hint`)}</span>
            </span>
            <span className={s.state}>
              {isDone
                ? t('state.done')
                : isSkipped
                  ? t('state.skipped')
                  : t('minutes', { count: minutesOf[name] })}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
