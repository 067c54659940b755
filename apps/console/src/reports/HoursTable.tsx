import type { Overview } from '@lingxi/contract';
import { useTranslation } from 'react-i18next';
import { counted } from './amounts.ts';
import s from './HoursPane.module.css';
import type { HourPart } from './HoursPane.tsx';
import type { Metric } from './metrics.ts';
import { useOpenBehind } from './use-open-behind.ts';

const metricOf: Record<HourPart, Metric> = {
  botSolved: 'bot_solved',
  handedOff: 'handed_off',
  left: 'left',
  running: 'running',
};

/** What the chart shows, in numbers; each of them opens its conversations. */
export function HoursTable({
  hours,
  parts,
}: {
  hours: Overview['hours'];
  parts: readonly HourPart[];
}) {
  const { t } = useTranslation('reports');
  const open = useOpenBehind();
  return (
    <div className={s.scroll}>
      <table className={s.table}>
        <thead>
          <tr>
            <th scope="col">{t('table.hour')}</th>
            {parts.map((p) => (
              <th key={p} scope="col">
                {t(`part.${p}`)}
              </th>
            ))}
            <th scope="col">{t('table.sum')}</th>
            <th scope="col">{t('part.previous')}</th>
          </tr>
        </thead>
        <tbody>
          {hours.map((h) => (
            <tr key={h.hour}>
              <th scope="row">{t('hour', { hour: h.hour })}</th>
              {parts.map((p) => (
                <td key={p}>
                  {h[p] === 0 ? (
                    0
                  ) : (
                    <button
                      type="button"
                      onClick={() => open({ metric: metricOf[p], hour: h.hour })}
                    >
                      {counted(h[p])}
                    </button>
                  )}
                </td>
              ))}
              <td>{counted(h.botSolved + h.handedOff + h.left + h.running)}</td>
              <td>{counted(h.previous)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
