import { currentLocale } from '../locales/index.ts';

/** ¥268.00; the currency's own sign, the reader's grouping. */
export function money(cents: number, currency: string): string {
  const locale = currentLocale() === 'zh' ? 'zh-CN' : 'en';
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).format(cents / 100);
}
