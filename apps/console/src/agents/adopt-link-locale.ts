import { prefer } from '../frame/preferences.ts';
import { changeLocale, type Locale } from '../locales/index.ts';
import { localeChosen } from './locale-chosen.ts';

/** A link speaks the language of whom it was made for, unless another was picked on the page. */
export async function adoptLinkLocale(locale: Locale | undefined): Promise<void> {
  if (locale === undefined || localeChosen.get()) return;
  prefer({ locale });
  await changeLocale(locale);
}
