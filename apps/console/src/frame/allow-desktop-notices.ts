export type DesktopPermission = NotificationPermission | 'missing';

export const desktopPermission = (): DesktopPermission =>
  'Notification' in window ? Notification.permission : 'missing';

/** Asks the browser only now, after a click: a question at load is refused by habit. */
export const askForDesktop = async (): Promise<DesktopPermission> =>
  desktopPermission() === 'default' ? Notification.requestPermission() : desktopPermission();
