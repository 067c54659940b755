import type { OpenInterval } from '@lingxi/contract';
import Form from 'antd/es/form';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DayRow } from './DayRow.tsx';
import s from './Hours.module.css';

export const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

/** The seven days, each a field of its own. */
export function Week({ isReadOnly }: { isReadOnly: boolean }) {
  const { t } = useTranslation('hours');
  const form = Form.useFormInstance();
  // Changed as if by hand: the form is told of nothing else.
  const setters = useRef<((intervals: OpenInterval[]) => void)[]>([]);
  const spread = (from: number) => {
    const week: OpenInterval[][] = form.getFieldValue('week');
    for (const day of weekdays) {
      if (day !== from && week[day]!.length > 0) setters.current[day]?.(week[from]!);
    }
  };
  return (
    <div className={s.week}>
      {weekdays.map((day) => (
        <Form.Item key={day} name={['week', day]} className={s.field}>
          <DayRow
            name={t(`weekday.${day}`)}
            isReadOnly={isReadOnly}
            onSpread={() => spread(day)}
            onReady={(set) => {
              setters.current[day] = set;
            }}
          />
        </Form.Item>
      ))}
    </div>
  );
}
