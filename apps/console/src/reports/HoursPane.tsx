import type { Overview } from '@lingxi/contract';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { counted } from './amounts.ts';
import s from './HoursPane.module.css';
import { HoursTable } from './HoursTable.tsx';
import { Pane } from './Pane.tsx';

const HoursChart = lazy(() => import('./HoursChart.tsx'));

const parts = ['botSolved', 'handedOff', 'left', 'running'] as const;
export type HourPart = (typeof parts)[number];

/** When people come, and what becomes of them, by the hour of the account's day. */
export function HoursPane({ overview }: { overview: Overview }) {
  const { t } = useTranslation('reports');
  const [isTable, setTable] = useState(false);
  const total = (part: HourPart) => overview.hours.reduce((sum, h) => sum + h[part], 0);
  const shown = parts.filter((p) => p !== 'running' || total('running') > 0);
  const legend = (
    <>
      {shown.map((part) => (
        <span key={part} className={s.key}>
          <i data-part={part} aria-hidden="true" />
          {t(`part.${part}`)} <b>{counted(total(part))}</b>
        </span>
      ))}
      <span className={s.key}>
        <i data-part="previous" aria-hidden="true" />
        {t('part.previous')}
      </span>
      <span className={s.toggle}>
        <button type="button" aria-pressed={!isTable} onClick={() => setTable(false)}>
          {t('view.chart')}
        </button>
        <button type="button" aria-pressed={isTable} onClick={() => setTable(true)}>
          {t('view.table')}
        </button>
      </span>
    </>
  );
  return (
    <Pane title={t('pane.hours')} metric="volume" columns={4} note={legend}>
      {isTable ? (
        <HoursTable hours={overview.hours} parts={shown} />
      ) : (
        <Suspense fallback={<div className={s.chart} />}>
          <HoursChart hours={overview.hours} parts={shown} />
        </Suspense>
      )}
    </Pane>
  );
}
