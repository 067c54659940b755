import { BellRing, Volume2, Zap } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { allowDesktopNotices } from './allow-desktop-notices.ts';
import s from './ProfileMenu.module.css';
import { prefer, usePreference } from './preferences.ts';

export function ProfileSwitches() {
  const { t } = useTranslation('frame');
  const isSoundOn = usePreference('isSoundOn');
  const isDesktopNoticeOn = usePreference('isDesktopNoticeOn');
  const hasSingleKeys = usePreference('hasSingleKeys');
  const rows = [
    {
      icon: Volume2,
      label: t('profile.sound'),
      isOn: isSoundOn,
      set: (isOn: boolean) => prefer({ isSoundOn: isOn }),
    },
    {
      icon: BellRing,
      label: t('profile.desktop'),
      isOn: isDesktopNoticeOn,
      set: (isOn: boolean) => void allowDesktopNotices(isOn),
    },
    {
      icon: Zap,
      label: t('profile.singleKeys'),
      isOn: hasSingleKeys,
      set: (isOn: boolean) => prefer({ hasSingleKeys: isOn }),
    },
  ];
  return rows.map((row) => (
    <label key={row.label} className={s.row}>
      <row.icon size={16} aria-hidden="true" />
      {row.label}
      <input type="checkbox" checked={row.isOn} onChange={(e) => row.set(e.target.checked)} />
    </label>
  ));
}
