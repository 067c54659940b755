import type { Overview } from '@lingxi/contract';
import dayjs from 'dayjs';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { counted, durationAmount, percentText, share } from './amounts.ts';
import { Pane } from './Pane.tsx';
import { useOpenBehind } from './use-open-behind.ts';
import s from './WeekPane.module.css';

const kinds = ['volume', 'handedOff', 'firstResponse'] as const;
type Kind = (typeof kinds)[number];
type Cell = Overview['week'][number][number];

const amountOf: Record<Kind, (c: Cell) => number | null> = {
  volume: (c) => c.count,
  handedOff: (c) => share(c.handedOff, c.count),
  firstResponse: (c) => c.firstResponseSeconds,
};

/** Which hours of the week are full, need people, or wait long. */
export function WeekPane({ overview: { week } }: { overview: Overview }) {
  const { t } = useTranslation('reports');
  const open = useOpenBehind();
  const [kind, setKind] = useState<Kind>('volume');
  const most = Math.max(0, ...week.flat().map((c) => amountOf[kind](c) ?? 0));
  const level = (c: Cell) => {
    const value = amountOf[kind](c);
    return !value || most === 0 ? 0 : Math.max(1, Math.ceil((value / most) * 5));
  };
  const said = (c: Cell) =>
    kind === 'volume'
      ? t('week.count', { count: c.count, formatted: counted(c.count) })
      : kind === 'handedOff'
        ? percentText(share(c.handedOff, c.count))
        : durationAmount(c.firstResponseSeconds).text;
  const dayName = (day: number) =>
    dayjs()
      .day((day + 1) % 7)
      .format('ddd');
  return (
    <Pane
      title={t('pane.week')}
      metric={
        kind === 'firstResponse' ? 'first_response' : kind === 'volume' ? 'volume' : 'handed_off'
      }
      columns={2}
      note={
        <span className={s.kinds}>
          {kinds.map((k) => (
            <button key={k} type="button" aria-pressed={kind === k} onClick={() => setKind(k)}>
              {t(`week.${k}`)}
            </button>
          ))}
        </span>
      }
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a grid of buttons moved through by arrows */}
      <div className={s.grid} role="grid" aria-label={t('pane.week')} onKeyDown={move}>
        {week.map((hours, day) => (
          // biome-ignore lint/a11y/useSemanticElements: see above
          // biome-ignore lint/a11y/useFocusableInteractive: its cells are
          // biome-ignore lint/suspicious/noArrayIndexKey: days never move
          <div key={day} role="row" className={s.row}>
            {/* biome-ignore lint/a11y/useSemanticElements: see above */}
            {/* biome-ignore lint/a11y/useFocusableInteractive: a heading of its row */}
            <span role="rowheader" className={s.day}>
              {dayName(day)}
            </span>
            {hours.map((cell, hour) => {
              const words = `${dayName(day)} ${t('hour', { hour })} · ${said(cell)}`;
              return (
                // biome-ignore lint/a11y/useSemanticElements: see above
                // biome-ignore lint/a11y/useFocusableInteractive: the button in it is
                // biome-ignore lint/suspicious/noArrayIndexKey: hours never move
                <span key={hour} role="gridcell">
                  <button
                    type="button"
                    className={s.cell}
                    data-level={level(cell)}
                    data-at={day * 24 + hour}
                    tabIndex={day === 0 && hour === 9 ? 0 : -1}
                    title={words}
                    aria-label={words}
                    onClick={() => open({ metric: 'volume', weekday: day + 1, hour })}
                  />
                </span>
              );
            })}
          </div>
        ))}
      </div>
      <p className={s.axis} aria-hidden="true">
        {[0, 3, 6, 9, 12, 15, 18, 21].map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </p>
      <p className={s.scale}>
        {t('week.little')}
        {[0, 1, 2, 3, 4, 5].map((l) => (
          <i key={l} className={s.cell} data-level={l} aria-hidden="true" />
        ))}
        {t('week.much')}
      </p>
    </Pane>
  );
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -24, ArrowDown: 24 };

function move(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key];
  const at = Number((event.target as HTMLElement).dataset.at);
  if (!step || Number.isNaN(at)) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>(`[data-at="${at + step}"]`)?.focus();
}
