import type { NotificationChoices } from '@lingxi/contract';
import Button from 'antd/es/button';
import { BellRing } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desktopPermission } from '../frame/allow-desktop-notices.ts';
import { isQuiet } from '../live/heed-choices.ts';
import { playSound } from '../live/sound.ts';
import s from './NoticeChoices.module.css';

/** What a new message would do right now, and why when it would do less than was expected. */
export function TryNotice({ choices }: { choices: NotificationChoices }) {
  const { t } = useTranslation('profile');
  const [said, setSaid] = useState('');
  const tryIt = () => {
    const isShown = choices.isDesktopOn && desktopPermission() === 'granted';
    if (choices.isSoundOn) playSound('message', choices.tone, true);
    if (isShown) new Notification(t('try.title'), { body: t('try.body'), tag: 'try' });
    const did = choices.isSoundOn
      ? isShown
        ? t('try.both')
        : t('try.sound')
      : isShown
        ? t('try.desktop')
        : t('try.neither');
    setSaid(isQuiet(choices.quiet, new Date()) ? `${did} ${t('try.quiet')}` : did);
  };
  return (
    <div className={s.try}>
      <Button icon={<BellRing size={15} />} onClick={tryIt}>
        {t('try.do')}
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}
