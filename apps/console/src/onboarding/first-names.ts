import type { Locale } from '@lingxi/contract';

/** The contract's, without its schema library: what things are called at the first start. */
export const firstNames = {
  zh: { account: '我的企业', owner: '管理员', inbox: '网站' },
  en: { account: 'My company', owner: 'Administrator', inbox: 'Website' },
} as const;

type What = keyof (typeof firstNames)['zh'];

/** A name nobody has chosen follows the language; a chosen one stays. */
export function inLocale(what: What, name: string, locale: Locale): string {
  const isFirst = name === firstNames.zh[what] || name === firstNames.en[what];
  return isFirst ? firstNames[locale][what] : name;
}
