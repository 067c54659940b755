import Switch from 'antd/es/switch';
import { TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askForDesktop, desktopPermission } from '../frame/allow-desktop-notices.ts';
import s from './NoticeChoices.module.css';

/** The wish is the agent's, the permission this browser's: asked for after a click, explained when refused. */
export function DesktopNotices(props: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const { t } = useTranslation('profile');
  const id = useId();
  const { isOn, onChange } = props;
  const [permission, setPermission] = useState(desktopPermission);
  const change = async (isWanted: boolean) => {
    onChange(isWanted);
    if (isWanted) setPermission(await askForDesktop());
  };
  return (
    <>
      <div className={s.row}>
        <p id={id}>
          {t('notice.desktop')}
          <small>{t('notice.desktopHelp')}</small>
        </p>
        <Switch
          aria-labelledby={id}
          checked={isOn}
          onChange={(isWanted) => void change(isWanted)}
        />
      </div>
      {isOn && permission !== 'granted' && (
        <div className={s.blocked} role="status">
          <TriangleAlert size={15} aria-hidden="true" />
          <p>
            {t(`desktop.${permission}`)}
            {permission === 'default' && (
              <button
                type="button"
                className={s.ask}
                onClick={() => void askForDesktop().then(setPermission)}
              >
                {t('desktop.ask')}
              </button>
            )}
          </p>
        </div>
      )}
    </>
  );
}
