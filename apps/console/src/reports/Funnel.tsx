import type { Overview } from '@lingxi/contract';
import { useTranslation } from 'react-i18next';
import { counted, percentText, share } from './amounts.ts';
import s from './Funnel.module.css';
import type { Metric } from './metrics.ts';
import { Pane } from './Pane.tsx';
import { useOpenBehind } from './use-open-behind.ts';

/** From coming in to being solved; each step says where the lost ones went. */
export function Funnel({ overview: { current } }: { overview: Overview }) {
  const { t } = useTranslation('reports');
  const open = useOpenBehind();
  const { volume, realQuestions, answeredOrHanded, solved } = current;
  const steps: { metric: Metric; count: number; lost?: string; bot?: number; agent?: number }[] = [
    { metric: 'volume', count: volume },
    { metric: 'real_questions', count: realQuestions, lost: t('funnel.greetings') },
    { metric: 'answered_or_handed', count: answeredOrHanded, lost: t('funnel.left') },
    {
      metric: 'solved',
      count: solved.bot + solved.agent,
      lost: t('funnel.running'),
      ...solved,
    },
  ];
  const width = (n: number) => `${share(n, volume) ?? 0}%`;
  return (
    <Pane
      title={t('pane.funnel')}
      metric="solved"
      columns={2}
      note={
        <>
          <span className={s.key}>
            <i data-tone="brand" aria-hidden="true" />
            {t('by.bot')}
          </span>
          <span className={s.key}>
            <i data-tone="amber" aria-hidden="true" />
            {t('by.agent')}
          </span>
        </>
      }
    >
      <ol className={s.steps}>
        {steps.map((step, i) => {
          const lost = i === 0 ? 0 : steps[i - 1]!.count - step.count;
          return (
            <li key={step.metric}>
              <button
                type="button"
                className={s.step}
                onClick={() => open({ metric: step.metric })}
              >
                <span className={s.line}>
                  <span className={s.name}>{t(`metric.${step.metric}`)}</span>
                  <span className={s.lost}>{lost > 0 && `${step.lost} −${counted(lost)}`}</span>
                  <b>{counted(step.count)}</b>
                  <span className={s.share}>{percentText(share(step.count, volume))}</span>
                </span>
                <span className={s.bar} aria-hidden="true">
                  {step.bot === undefined ? (
                    <i data-tone="neutral" style={{ width: width(step.count) }} />
                  ) : (
                    <>
                      <i data-tone="brand" style={{ width: width(step.bot) }} />
                      <i data-tone="amber" style={{ width: width(step.agent ?? 0) }} />
                    </>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </Pane>
  );
}
