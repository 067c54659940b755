import type { Holiday } from '@lingxi/contract';
import Input from 'antd/es/input';
import Segmented from 'antd/es/segmented';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/IconButton.tsx';
import { nextInterval } from './clock.ts';
import s from './Hours.module.css';
import { Intervals } from './Intervals.tsx';

/** A form control: days that are not as their weekday. */
export function HolidayRow(props: {
  number: number;
  isReadOnly: boolean;
  onRemove: () => void;
  value?: Holiday;
  onChange?: (holiday: Holiday) => void;
}) {
  const { t } = useTranslation('hours');
  const { number, isReadOnly, onRemove, value, onChange } = props;
  if (!value) return null;
  const set = (change: Partial<Holiday>) => onChange?.({ ...value, ...change });
  const isSpecial = value.intervals.length > 0;
  const name = value.name || t('holiday.number', { number });
  // The last day follows the first while both are the same.
  const begin = (from: string) =>
    set({ from, to: value.to === value.from || value.to < from ? from : value.to });
  return (
    <div className={s.holiday}>
      <div className={s.dates}>
        <Input
          className={s.holidayName}
          aria-label={t('holiday.name', { number })}
          placeholder={t('holiday.nameHint')}
          maxLength={60}
          value={value.name}
          onChange={(e) => set({ name: e.target.value })}
        />
        <span className={s.range}>
          <Input
            type="date"
            aria-label={t('holiday.from', { name })}
            value={value.from}
            onChange={(e) => begin(e.target.value)}
          />
          <span aria-hidden="true">–</span>
          <Input
            type="date"
            aria-label={t('holiday.to', { name })}
            min={value.from}
            value={value.to}
            onChange={(e) => set({ to: e.target.value })}
          />
        </span>
        {!isReadOnly && (
          <IconButton label={t('holiday.remove', { name })} icon={<X />} onClick={onRemove} />
        )}
      </div>
      <div className={s.kind}>
        <Segmented<'closed' | 'special'>
          size="small"
          disabled={isReadOnly}
          aria-label={t('holiday.kind', { name })}
          value={isSpecial ? 'special' : 'closed'}
          options={(['closed', 'special'] as const).map((kind) => ({
            value: kind,
            label: t(`holiday.${kind}`),
          }))}
          onChange={(kind) => set({ intervals: kind === 'special' ? [nextInterval([])] : [] })}
        />
        {isSpecial && (
          <Intervals
            name={name}
            value={value.intervals}
            isReadOnly={isReadOnly}
            onChange={(intervals) => set({ intervals })}
          />
        )}
      </div>
    </div>
  );
}
