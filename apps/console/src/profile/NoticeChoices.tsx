import type { NotificationChoices } from '@lingxi/contract';
import Segmented from 'antd/es/segmented';
import Switch from 'antd/es/switch';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useNoticeChoices } from '../frame/use-notice-choices.ts';
import { DesktopNotices } from './DesktopNotices.tsx';
import s from './NoticeChoices.module.css';
import { TryNotice } from './TryNotice.tsx';

type Kind = keyof NotificationChoices['on'];
type Way = 'hasSound' | 'hasDesktop';

const kinds: Kind[] = ['message', 'assigned', 'transferred', 'mentioned', 'queued'];
const ways: Way[] = ['hasSound', 'hasDesktop'];
const tones = ['chime', 'bell', 'knock'] as const;

/** Every choice holds at once; the console obeys it on every computer this agent signs in on. */
export function NoticeChoices() {
  const { t } = useTranslation('profile');
  const id = useId();
  const [choices, choose] = useNoticeChoices();
  const { on, quiet } = choices;
  const isOffered = { hasSound: choices.isSoundOn, hasDesktop: choices.isDesktopOn };
  const setOne = (kind: Kind, way: Way, isOn: boolean) =>
    choose({ on: { ...on, [kind]: { ...on[kind], [way]: isOn } } });
  return (
    <div className={s.choices}>
      <div className={s.row}>
        <p id={`${id}-sound`}>
          {t('notice.sound')}
          <small>{t('notice.soundHelp')}</small>
        </p>
        <Switch
          aria-labelledby={`${id}-sound`}
          checked={choices.isSoundOn}
          onChange={(isSoundOn) => choose({ isSoundOn })}
        />
      </div>
      {choices.isSoundOn && (
        <Segmented
          className={s.tones}
          aria-label={t('notice.tone')}
          value={choices.tone}
          options={tones.map((value) => ({ value, label: t(`tone.${value}`) }))}
          onChange={(tone) => choose({ tone })}
        />
      )}
      <DesktopNotices
        isOn={choices.isDesktopOn}
        onChange={(isDesktopOn) => choose({ isDesktopOn })}
      />
      <table className={s.table}>
        <caption className="only-read-aloud">{t('notice.which')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('notice.which')}</th>
            {ways.map((way) => (
              <th key={way} scope="col">
                {t(`way.${way}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`kind.${kind}`)}</th>
              {ways.map((way) => (
                <td key={way}>
                  <input
                    type="checkbox"
                    aria-label={`${t(`kind.${kind}`)}: ${t(`way.${way}`)}`}
                    checked={on[kind][way]}
                    disabled={!isOffered[way]}
                    onChange={(e) => setOne(kind, way, e.target.checked)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={s.row}>
        <p id={`${id}-quiet`}>
          {t('notice.quiet')}
          <small>{t('notice.quietHelp')}</small>
        </p>
        <Switch
          aria-labelledby={`${id}-quiet`}
          checked={quiet.isOn}
          onChange={(isOn) => choose({ quiet: { ...quiet, isOn } })}
        />
      </div>
      {quiet.isOn && (
        <div className={s.hours}>
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              {t(`quiet.${end}`)}
              <input
                type="time"
                value={quiet[end]}
                onChange={(e) =>
                  e.target.value !== '' && choose({ quiet: { ...quiet, [end]: e.target.value } })
                }
              />
            </label>
          ))}
        </div>
      )}
      <TryNotice choices={choices} />
    </div>
  );
}
