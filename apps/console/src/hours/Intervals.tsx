import type { OpenInterval } from '@lingxi/contract';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/IconButton.tsx';
import { ClockField } from './ClockField.tsx';
import { goesOverMidnight, nextInterval } from './clock.ts';
import s from './Hours.module.css';

const most = 6;

/** The times of one day, from … to …; `name` says of which. */
export function Intervals(props: {
  name: string;
  value: OpenInterval[];
  isReadOnly: boolean;
  onChange: (intervals: OpenInterval[]) => void;
}) {
  const { t } = useTranslation('hours');
  const { name, value, isReadOnly, onChange } = props;
  const set = (at: number, change: Partial<OpenInterval>) =>
    onChange(value.map((one, i) => (i === at ? { ...one, ...change } : one)));
  return (
    <div className={s.intervals}>
      {value.map((interval, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a time is known by its place, its text changes
        <div key={at} className={s.interval}>
          <ClockField
            label={t('time.from', { name, number: at + 1 })}
            value={interval.from}
            onChange={(from) => set(at, { from })}
          />
          <span aria-hidden="true">–</span>
          <ClockField
            label={t('time.to', { name, number: at + 1 })}
            value={interval.to}
            isEnd
            onChange={(to) => set(at, { to })}
          />
          {goesOverMidnight(interval) && <span className={s.next}>{t('time.nextDay')}</span>}
          {!isReadOnly && (
            <IconButton
              label={t('time.remove', { name, number: at + 1 })}
              icon={<X />}
              onClick={() => onChange(value.filter((_, i) => i !== at))}
            />
          )}
        </div>
      ))}
      {!isReadOnly && value.length > 0 && value.length < most && (
        <IconButton
          label={t('time.add', { name })}
          icon={<Plus />}
          onClick={() => onChange([...value, nextInterval(value)])}
        />
      )}
    </div>
  );
}
