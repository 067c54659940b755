import { textsOf } from '../locales/texts-of.ts';
import { showToast } from '../ui/toast.ts';
import { prefer } from './preferences.ts';

/** Asks the browser only now, after a click: a question at load is refused by habit. */
export async function allowDesktopNotices(isWanted: boolean): Promise<void> {
  const t = textsOf('frame');
  if (!isWanted) return prefer({ isDesktopNoticeOn: false });
  if (!('Notification' in window)) return showToast({ text: t('profile.desktopMissing') });
  const permission = await Notification.requestPermission();
  prefer({ isDesktopNoticeOn: permission === 'granted' });
  if (permission !== 'granted') showToast({ text: t('profile.desktopRefused') });
}
