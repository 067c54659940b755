import type { OpenInterval } from '@lingxi/contract';
import Switch from 'antd/es/switch';
import { CopyCheck } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/IconButton.tsx';
import { nextInterval } from './clock.ts';
import s from './Hours.module.css';
import { Intervals } from './Intervals.tsx';

/** A form control: one weekday, closed or with its times. */
export function DayRow(props: {
  name: string;
  isReadOnly: boolean;
  /** Gives its times to the other days that are open. */
  onSpread: () => void;
  /** Hands out how to change it from outside. */
  onReady: (set: (intervals: OpenInterval[]) => void) => void;
  value?: OpenInterval[];
  onChange?: (intervals: OpenInterval[]) => void;
}) {
  const { t } = useTranslation('hours');
  const { name, isReadOnly, onSpread, onReady, value = [], onChange } = props;
  useEffect(() => {
    if (onChange) onReady(onChange);
  });
  const isOpen = value.length > 0;
  return (
    <div className={s.day}>
      <Switch
        size="small"
        aria-label={t('week.isOpen', { name })}
        checked={isOpen}
        onChange={(on) => onChange?.(on ? [nextInterval([])] : [])}
      />
      <span className={s.weekday}>{name}</span>
      {isOpen ? (
        <Intervals
          name={name}
          value={value}
          isReadOnly={isReadOnly}
          onChange={(next) => onChange?.(next)}
        />
      ) : (
        <span className={s.closed}>{t('week.closed')}</span>
      )}
      {isOpen && !isReadOnly && (
        <IconButton label={t('week.spread', { name })} icon={<CopyCheck />} onClick={onSpread} />
      )}
    </div>
  );
}
