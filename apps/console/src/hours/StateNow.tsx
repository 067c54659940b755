import type { Schedule } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { errorText } from '../ui/error-text.ts';
import { useSettled } from '../ui/use-settled.ts';
import s from './Hours.module.css';
import { scheduleOf, stateQuery } from './queries.ts';
import { useWordState } from './use-word-state.ts';

/** How what is written would stand right now; the server says, as it will once it is saved. */
export function StateNow({ schedule }: { schedule: Schedule }) {
  const { t } = useTranslation('hours');
  const settled = useSettled(schedule, 250);
  const { data, error } = useQuery(stateQuery(scheduleOf(settled)));
  const word = useWordState();
  return (
    <div className={s.now} role="status">
      {error ? (
        <p className={s.wrong}>{errorText(error)}</p>
      ) : (
        data && (
          <p>
            <i className={s.light} data-open={data.isOpen || undefined} />
            {word(data)}
          </p>
        )
      )}
      <p className={s.soft}>{t('state.help', { timezone: settled.timezone })}</p>
    </div>
  );
}
