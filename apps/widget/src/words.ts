import type { Locale } from '@lingxi/contract';

/** What the launcher says; everything else comes with the panel. */
export const launcherWords: Record<
  Locale,
  Record<'open' | 'close' | 'failed' | 'unread', string>
> = {
  zh: { open: '打开客服', close: '收起', failed: '没有打开，再试一次', unread: '{0} 条未读' },
  en: {
    open: 'Open support chat',
    close: 'Minimise',
    failed: 'Could not open. Try again',
    unread: '{0} unread',
  },
};

/** Fills `{0}`, `{1}` … */
export const fill = (text: string, ...values: (string | number)[]): string =>
  text.replace(/{(\d)}/g, (_, i: number) => String(values[i]));
