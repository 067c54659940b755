/** For `lang`: fonts and screen readers pronounce a line by it. Undefined where it is the page's. */
export function languageOf(text: string, page: string): 'zh-CN' | 'en' | undefined {
  const language = /\p{Script=Han}/u.test(text)
    ? 'zh-CN'
    : /[a-z]{3}/i.test(text)
      ? 'en'
      : undefined;
  return language?.startsWith(page) ? undefined : language;
}
