import { BellRing, Volume2, Zap } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../ui/toast.ts';
import { askForDesktop } from './allow-desktop-notices.ts';
import s from './ProfileMenu.module.css';
import { prefer, usePreference } from './preferences.ts';
import { useNoticeChoices } from './use-notice-choices.ts';

export function ProfileSwitches() {
  const { t } = useTranslation('frame');
  const [{ isSoundOn, isDesktopOn }, choose] = useNoticeChoices();
  const hasSingleKeys = usePreference('hasSingleKeys');
  const setDesktop = async (isWanted: boolean) => {
    const permission = isWanted ? await askForDesktop() : 'granted';
    if (permission === 'granted') return choose({ isDesktopOn: isWanted });
    showToast({
      text: t(permission === 'missing' ? 'profile.desktopMissing' : 'profile.desktopRefused'),
    });
  };
  const rows = [
    {
      icon: Volume2,
      label: t('profile.sound'),
      isOn: isSoundOn,
      set: (isOn: boolean) => choose({ isSoundOn: isOn }),
    },
    {
      icon: BellRing,
      label: t('profile.desktop'),
      isOn: isDesktopOn,
      set: (isOn: boolean) => void setDesktop(isOn),
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
