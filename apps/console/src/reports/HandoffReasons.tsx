import type { Overview } from '@lingxi/contract';
import type { ParseKeys } from 'i18next';
import { useTranslation } from 'react-i18next';
import { counted, percentText, share } from './amounts.ts';
import { Pane } from './Pane.tsx';
import s from './QuestionsPane.module.css';
import { useOpenBehind } from './use-open-behind.ts';

const known = [
  'asked',
  'not_understood',
  'unhelpful',
  'complaint',
  'left_message',
  'bot_off',
  'taken',
];

/** Why people were needed. */
export function HandoffReasons({ overview: { current } }: { overview: Overview }) {
  const { t } = useTranslation('reports');
  const open = useOpenBehind();
  const whole = current.outcomes.handed_off;
  const most = current.handoffReasons[0]?.count ?? 0;
  const nameOf = (reason: string) =>
    known.includes(reason) ? t(`reason.${reason}` as ParseKeys<'reports'>) : reason;
  return (
    <Pane title={t('pane.reasons')} metric="handed_off" columns={2}>
      {whole === 0 && <p className={s.none}>{t('reason.none')}</p>}
      <ul className={s.list}>
        {current.handoffReasons.map(({ reason, count }) => (
          <li key={reason} className={s.row}>
            <button
              type="button"
              className={s.question}
              onClick={() => open({ metric: 'handed_off', reason })}
            >
              {nameOf(reason)}
            </button>
            <b className={s.count}>{counted(count)}</b>
            <span className={s.bar} aria-hidden="true">
              <i style={{ width: `${(count / most) * 100}%` }} />
            </span>
            <span className={s.change} />
            <span className={s.change}>{percentText(share(count, whole))}</span>
          </li>
        ))}
      </ul>
    </Pane>
  );
}
