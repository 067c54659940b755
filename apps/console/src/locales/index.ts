import type { Locale as AntdLocale } from 'antd/es/locale';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import { createStore } from '../ui/store.ts';

export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Every noun's texts: a file `<locale>/<noun>.json` is all a new noun needs (and `texts.d.ts`). */
const files = import.meta.glob<{ default: Record<string, unknown> }>('./*/*.json');
/** Loaded before the first paint; the texts of other nouns arrive with their page. */
const coreNouns = ['frame', 'agents', 'conversations', 'messages', 'contacts'];

const antdLocales: Record<Locale, () => Promise<{ default: AntdLocale }>> = {
  zh: () => import('antd/es/locale/zh_CN'),
  en: () => import('antd/es/locale/en_US'),
};

/** antd's own strings in the current language. */
export const antdLocale = createStore<AntdLocale | undefined>(undefined);

async function settle(locale: Locale): Promise<void> {
  dayjs.locale(locale === 'zh' ? 'zh-cn' : 'en');
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  antdLocale.set((await antdLocales[locale]()).default);
}

export async function startTexts(locale: Locale): Promise<void> {
  await Promise.all([
    settle(locale),
    i18n
      .use({
        type: 'backend' as const,
        read: (lng: string, noun: string, done: (error: unknown, texts: unknown) => void) => {
          const load = files[`./${lng}/${noun}.json`];
          if (!load) return done(new Error(`no texts ${lng}/${noun}`), null);
          load().then(
            (file) => done(null, file.default),
            (error) => done(error, null),
          );
        },
      })
      .use(initReactI18next)
      .init({
        lng: locale,
        supportedLngs: locales,
        fallbackLng: false,
        ns: coreNouns,
        defaultNS: 'frame',
        interpolation: { escapeValue: false },
        react: { useSuspense: true },
      }),
  ]);
}

/** Switches every text on the page without a reload. */
export async function changeLocale(locale: Locale): Promise<void> {
  if (i18n.language === locale) return;
  await settle(locale);
  await i18n.changeLanguage(locale);
}

export const currentLocale = (): Locale => (i18n.language === 'en' ? 'en' : 'zh');
