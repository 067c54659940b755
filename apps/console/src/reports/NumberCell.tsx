import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Amount } from './amounts.ts';
import type { Change } from './changes.ts';
import { Definition } from './Definition.tsx';
import type { Metric } from './metrics.ts';
import s from './NumberCell.module.css';
import { useOpenBehind } from './use-open-behind.ts';

/** A number, how it has changed, one line of what it stands in, and the way to its conversations. */
export function NumberCell(props: {
  metric: Metric;
  name: string;
  amount: Amount;
  change: Change | undefined;
  isOpened: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation('reports');
  const open = useOpenBehind();
  const { metric, name, amount, change } = props;
  return (
    <div className={s.cell} data-opened={props.isOpened || undefined}>
      <p className={s.name}>
        {name}
        <Definition metric={metric} name={name} />
        <ChevronRight className={s.arrow} size={16} aria-hidden="true" />
      </p>
      <p className={s.line}>
        <button
          type="button"
          className={s.open}
          aria-label={t('open', { name, amount: amount.text })}
          onClick={() => open({ metric })}
        >
          {amount.parts.map(({ digits, unit }) => (
            <span key={unit ?? ''}>
              <span className={s.digits}>{digits}</span>
              {unit && <span className={s.unit}>{unit}</span>}
            </span>
          ))}
        </button>
        {change && (
          <span className={s.change} data-tone={change.tone}>
            <span aria-hidden="true">{change.arrow}</span>{' '}
            <span className="only-read-aloud">{t(`change.${change.direction}`)}</span>
            {change.text}
          </span>
        )}
      </p>
      <div className={s.note}>{props.children}</div>
    </div>
  );
}
