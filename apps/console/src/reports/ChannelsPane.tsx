import type { Overview } from '@lingxi/contract';
import { useTranslation } from 'react-i18next';
import { counted, percentText, share, signed } from './amounts.ts';
import { Pane } from './Pane.tsx';
import s from './QuestionsPane.module.css';
import { useOpenBehind } from './use-open-behind.ts';

/** Where people come in. */
export function ChannelsPane({ overview: { channels, current } }: { overview: Overview }) {
  const { t } = useTranslation(['reports', 'frame']);
  const open = useOpenBehind();
  const most = Math.max(0, ...channels.map((c) => c.count));
  return (
    <Pane title={t('pane.channels')} metric="volume" columns={2}>
      {channels.length === 0 && <p className={s.none}>{t('empty')}</p>}
      <ul className={s.list}>
        {channels.map(({ channel, count, previous }) => (
          <li key={channel} className={s.row}>
            <button
              type="button"
              className={s.question}
              onClick={() => open({ metric: 'volume', channel })}
            >
              {t(`frame:channel.${channel}`)}
            </button>
            <b className={s.count}>{counted(count)}</b>
            <span className={s.bar} aria-hidden="true">
              <i style={{ width: `${most === 0 ? 0 : (count / most) * 100}%` }} />
            </span>
            <span className={s.change}>{signed(count - previous)}</span>
            <span className={s.change}>{percentText(share(count, current.volume))}</span>
          </li>
        ))}
      </ul>
    </Pane>
  );
}
