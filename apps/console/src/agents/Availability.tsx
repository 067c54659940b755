import type { Availability } from '@lingxi/contract';
import { useTranslation } from 'react-i18next';
import s from './Availability.module.css';

/** Form and colour: a filled, a half and a hollow dot differ without colour too. */
export function AvailabilityDot({ value, size = 8 }: { value: Availability; size?: number }) {
  return (
    <span
      className={s.dot}
      data-value={value}
      style={{ width: size, height: size }}
      aria-hidden="true"
    />
  );
}

export function AvailabilityMark({ value }: { value: Availability }) {
  const { t } = useTranslation('agents');
  return (
    <span className={s.mark}>
      <AvailabilityDot value={value} />
      {t(`availability.${value}`)}
    </span>
  );
}
