import type { Schedule } from '@lingxi/contract';
import { useTranslation } from 'react-i18next';
import { runsOf } from './clock.ts';

/** 「周一至周五 09:00–18:00，周六 10:00–16:00」 */
export function useWordWeek(): (week: Schedule['week']) => string {
  const { t } = useTranslation('hours');
  const dayName = (day: number) => t(`weekday.${day as 0}`);
  return (week) => {
    const runs = runsOf(week).map(([first, last, intervals]) => {
      const days =
        first === 0 && last === 6
          ? t('week.every')
          : first === last
            ? dayName(first)
            : t('week.range', { first: dayName(first), last: dayName(last) });
      return `${days} ${intervals.map((i) => `${i.from}–${i.to}`).join(' ')}`;
    });
    return runs.join(t('week.comma')) || t('state.never');
  };
}
