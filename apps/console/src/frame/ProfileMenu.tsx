import Popover from 'antd/es/popover';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AvailabilityDot } from '../agents/Availability.tsx';
import { useMe } from '../agents/me.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { useIsPhone } from '../ui/use-media.ts';
import s from './ProfileMenu.module.css';
import { ProfilePanel } from './ProfilePanel.tsx';

export function ProfileMenu() {
  const { t } = useTranslation(['frame', 'agents']);
  const { agent } = useMe();
  const [isOpen, setOpen] = useState(false);
  const isPhone = useIsPhone();
  const state = t(`agents:availability.${agent.availability}`);
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement={isPhone ? 'topRight' : 'rightBottom'}
      arrow={false}
      content={<ProfilePanel onDone={() => setOpen(false)} />}
      destroyOnHidden
    >
      <button
        type="button"
        className={s.button}
        data-tour="you"
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        aria-label={t('profile.open', { name: agent.name, state })}
      >
        <Avatar name={agent.name} seed={agent.id} size={30} imageUrl={agent.avatarUrl} />
        <span className={s.dot}>
          <AvailabilityDot value={agent.availability} size={9} />
        </span>
      </button>
    </Popover>
  );
}
