import type { Onboarding, OnboardingStep } from '@lingxi/contract';
import type { ComponentType } from 'react';
import { AccountStep } from './AccountStep.tsx';
import { AdministratorStep } from './AdministratorStep.tsx';
import { BotStep } from './BotStep.tsx';
import { InboxStep } from './InboxStep.tsx';
import { InviteStep } from './InviteStep.tsx';
import { KnowledgeStep } from './KnowledgeStep.tsx';
import { LookStep } from './LookStep.tsx';
import { useUpdateOnboarding } from './queries.ts';
import { nextOpen } from './steps.ts';

export interface StepProps {
  state: Onboarding;
  isDone: boolean;
  next: OnboardingStep | undefined;
  /** To the next one, with what has been done. */
  onNext: () => void;
  onSkip: () => void;
}

const steps: Record<OnboardingStep, ComponentType<StepProps>> = {
  account: AccountStep,
  look: LookStep,
  administrator: AdministratorStep,
  inbox: InboxStep,
  knowledge: KnowledgeStep,
  invite: InviteStep,
  bot: BotStep,
};

export function OpenStep(props: {
  name: OnboardingStep;
  state: Onboarding;
  onOpen: (step: OnboardingStep | undefined) => void;
}) {
  const { name, state, onOpen } = props;
  const update = useUpdateOnboarding();
  const Step = steps[name];
  const next = nextOpen(state.steps, name);
  return (
    <Step
      state={state}
      isDone={state.steps.some((one) => one.name === name && one.isDone)}
      next={next}
      onNext={() => onOpen(next)}
      onSkip={() => update.mutate({ skip: name }, { onSuccess: () => onOpen(next) })}
    />
  );
}
