import type { NotificationChoices } from '@lingxi/contract';

const both = { hasSound: true, hasDesktop: true };

/** As delivered: what is one's own is heard and shown, and nobody is woken at night unasked. */
export const delivered: NotificationChoices = {
  isSoundOn: true,
  tone: 'chime',
  isDesktopOn: false,
  on: { queued: both, message: both, assigned: both, mentioned: both, transferred: both },
  quiet: { isOn: false, from: '22:00', to: '08:00' },
};

/** What is stored holds the choices of the version that stored it; the others are as delivered. */
export function notificationsOf(stored: unknown): NotificationChoices {
  const chosen = stored as Partial<NotificationChoices>;
  return {
    ...delivered,
    ...chosen,
    on: { ...delivered.on, ...chosen.on },
    quiet: { ...delivered.quiet, ...chosen.quiet },
  };
}
