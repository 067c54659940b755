import type { Locale } from '@lingxi/contract';

/** What the launcher says; everything else comes with the panel. */
export const launcherWords: Record<Locale, Record<'open' | 'close' | 'unread', string>> = {
  zh: { open: '打开客服', close: '收起', unread: '{0} 条未读' },
  en: { open: 'Open support chat', close: 'Minimise', unread: '{0} unread' },
};

/** Fills `{0}`, `{1}` … */
export const fill = (text: string, ...values: (string | number)[]): string =>
  text.replace(/{(\d)}/g, (_, i: number) => String(values[i]));
