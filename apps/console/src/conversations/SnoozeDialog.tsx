import DatePicker from 'antd/es/date-picker';
import Modal from 'antd/es/modal';
import dayjs, { type Dayjs } from 'dayjs';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import s from './SnoozeDialog.module.css';
import { snoozeTimes } from './snooze-times.ts';
import type { Verbs } from './use-verbs.ts';

export default function SnoozeDialog({ verbs, onClose }: { verbs: Verbs; onClose: () => void }) {
  const { t } = useTranslation(['conversations', 'frame']);
  const now = useNow();
  const id = useId();
  const [at, setAt] = useState<Dayjs | null>(null);
  const isPast = at !== null && at.valueOf() <= now;
  const snooze = (until: Dayjs) => {
    verbs.snooze(until.toISOString());
    onClose();
  };
  return (
    <Modal
      open
      title={t('verb.snooze')}
      width={400}
      okText={t('verb.snooze')}
      cancelText={t('frame:cancel')}
      okButtonProps={{ disabled: at === null || isPast }}
      onOk={() => at && snooze(at)}
      onCancel={onClose}
    >
      <p className={s.lead}>{t('snooze.lead')}</p>
      <ul className={s.times}>
        {snoozeTimes(now).map((time) => (
          <li key={time.key}>
            <button type="button" className={s.time} onClick={() => snooze(time.at)}>
              <span>{t(`snooze.${time.key}`)}</span>
              <span className={s.moment}>{momentTime(time.at.toISOString(), now)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={s.custom}>
        <label htmlFor={id}>{t('snooze.custom')}</label>
        <DatePicker
          id={id}
          showTime={{ format: 'HH:mm', minuteStep: 5 }}
          format={t('snooze.format')}
          minDate={dayjs()}
          maxDate={dayjs().add(1, 'year')}
          value={at}
          onChange={(value: Dayjs | null) => setAt(value)}
          status={isPast ? 'error' : undefined}
          style={{ width: '100%' }}
          needConfirm={false}
        />
      </div>
      {isPast && <p className={s.past}>{t('snooze.past')}</p>}
    </Modal>
  );
}
