import type { OnboardingStep } from '@lingxi/contract';
import Button from 'antd/es/button';
import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { busy } from '../settings/busy.ts';
import type { StepProps } from './OpenStep.tsx';
import s from './StepFrame.module.css';

/** The head of a step and its foot: what it is about, and how to go on. */
export function StepFrame(props: {
  name: OnboardingStep;
  step: StepProps;
  children: ReactNode;
  /** What saves it, where something is to be saved; until it is done this is the primary one. */
  save?: { label: string; isSaving: boolean; form?: string; onClick?: () => void };
  aside?: ReactNode;
}) {
  const { t } = useTranslation('onboarding');
  const { name, step, save, aside, children } = props;
  const isOver = step.isDone;
  return (
    <>
      <h3 className={s.title}>{t(`step.${name}.title`)}</h3>
      <p className={s.lead}>{t(`step.${name}.lead`)}</p>
      <div className={s.content}>{children}</div>
      <div className={s.foot}>
        <span className={s.aside}>{aside}</span>
        {!isOver && save && (
          <Button type="text" onClick={step.onSkip}>
            {t('skip')}
          </Button>
        )}
        {save && (
          <Button
            type={isOver ? 'default' : 'primary'}
            htmlType={save.form === undefined ? 'button' : 'submit'}
            form={save.form}
            loading={busy(save.isSaving)}
            onClick={save.onClick}
          >
            {save.label}
          </Button>
        )}
        {(isOver || !save) && (
          <Button
            type={isOver ? 'primary' : 'default'}
            icon={<ArrowRight size={15} />}
            iconPlacement="end"
            onClick={isOver ? step.onNext : step.onSkip}
          >
            {step.next === undefined
              ? t('finish')
              : t('next', { step: t(`step.${step.next}.title`) })}
          </Button>
        )}
      </div>
    </>
  );
}
