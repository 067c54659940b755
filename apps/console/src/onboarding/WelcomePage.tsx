import type { Onboarding, OnboardingStep } from '@lingxi/contract';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../agents/me.ts';
import { ButtonLink } from '../knowledge/ButtonLink.tsx';
import { Loaded } from '../settings/Loaded.tsx';
import { TouchSize } from '../settings/TouchSize.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Beyond } from './Beyond.tsx';
import { Finished } from './Finished.tsx';
import { OpenStep } from './OpenStep.tsx';
import { Progress } from './Progress.tsx';
import { useOnboarding, useUpdateOnboarding } from './queries.ts';
import { StepList } from './StepList.tsx';
import { isStep, nextOpen, progressOf, stepNames } from './steps.ts';
import { useHintSeen } from './use-hint-seen.ts';
import s from './WelcomePage.module.css';

/** Steps whose end is seen elsewhere: on the company's own site, in a chat. */
const watched: OnboardingStep[] = ['inbox', 'bot'];
/** Forms; the questions keep their rows themselves. */
const typed: OnboardingStep[] = ['account', 'look', 'administrator', 'invite'];

export default function WelcomePage() {
  const { t } = useTranslation('onboarding');
  const mayPrepare = useMay('account:update');
  if (!mayPrepare) {
    return (
      <EmptyState
        isPage
        icon={<Lock />}
        title={t('locked.title')}
        action={<ButtonLink to="/inbox">{t('toInbox')}</ButtonLink>}
      >
        {t('locked.why')}
      </EmptyState>
    );
  }
  return <Wizard />;
}

function Wizard() {
  const { t } = useTranslation('onboarding');
  const { account } = useMe();
  const { step: asked } = useSearch({ from: '/frame/welcome' });
  const query = useOnboarding(isStep(asked) && watched.includes(asked) ? 1500 : 8000);
  useHintSeen('wizard');
  return (
    <TouchSize>
      <div className={s.page}>
        <header className={s.header}>
          <h1 className={s.pageTitle}>{t('title')}</h1>
          <span className={s.aside}>{account.name}</span>
          <Link to="/inbox" className={s.later}>
            {t('later')}
          </Link>
        </header>
        <div className={s.scroll}>
          <div className={s.body}>
            <Loaded query={query}>
              {(state) => <Steps state={state} asked={isStep(asked) ? asked : undefined} />}
            </Loaded>
          </div>
        </div>
      </div>
    </TouchSize>
  );
}

function Steps({ state, asked }: { state: Onboarding; asked: OnboardingStep | undefined }) {
  const { t } = useTranslation('onboarding');
  const { agent, account } = useMe();
  const navigate = useNavigate();
  const pane = useRef<HTMLElement>(null);
  const hasMoved = useRef(false);
  const update = useUpdateOnboarding();
  const visited = useRef(new Set<OnboardingStep>()).current;
  const open = asked ?? nextOpen(state.steps);
  if (open !== undefined) visited.add(open);
  const { left, minutes } = progressOf(state.steps);
  // Kept in the address: a step that becomes done meanwhile must not change under the reader.
  useEffect(() => {
    if (asked === undefined && open !== undefined) {
      void navigate({ to: '/welcome', search: { step: open }, replace: true });
    }
  }, [asked, open, navigate]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the step
  useEffect(() => {
    if (hasMoved.current) pane.current?.focus();
  }, [open]);
  const go = (step: OnboardingStep | undefined) => {
    hasMoved.current = true;
    if (state.steps.some((one) => one.name === step && one.isSkipped)) {
      update.mutate({ resume: step });
    }
    void navigate({ to: '/welcome', search: step === undefined ? {} : { step } });
  };
  return (
    <>
      <div className={s.top}>
        <div>
          <h2 className={s.hello}>{t('hello', { name: agent.name })}</h2>
          <p className={s.lead}>
            {left > 0
              ? t('lead', {
                  count: left,
                  account: account.name,
                  minutes: t('minutes', { count: minutes }),
                })
              : t('leadDone', { account: account.name })}
          </p>
        </div>
        <Progress steps={state.steps} />
      </div>
      <div className={s.card}>
        <StepList state={state} open={open} onOpen={go} />
        <section
          ref={pane}
          className={s.open}
          aria-label={open === undefined ? t('finished.title') : t(`step.${open}.title`)}
          tabIndex={-1}
        >
          {open === undefined && <Finished state={state} />}
          {/* What was typed into a step is there when one comes back to it. */}
          {stepNames
            .filter((name) => name === open || (typed.includes(name) && visited.has(name)))
            .map((name) => (
              <div key={name} hidden={name !== open}>
                <OpenStep name={name} state={state} onOpen={go} />
              </div>
            ))}
        </section>
      </div>
      <Beyond />
    </>
  );
}
