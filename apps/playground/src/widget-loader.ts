import type { Language } from './language.ts';

interface Config {
  inboxKey: string;
  /** Where the widget is served from. */
  baseUrl: string;
}

const isConfig = (value: unknown): value is Config =>
  typeof value === 'object' && value !== null && 'inboxKey' in value && 'baseUrl' in value;

/**
 * Adds the public script tag. The inbox is known only to the running server, so it is asked for
 * instead of built in; rejects when there is none or the loader does not come.
 */
export const loadWidget = async (locale: Language): Promise<void> => {
  const answer = await fetch('./config.json');
  const config: unknown = answer.ok ? await answer.json() : undefined;
  if (!isConfig(config)) throw new Error('no inbox');
  const script = document.createElement('script');
  script.src = `${config.baseUrl.replace(/\/$/, '')}/widget/loader.js`;
  script.async = true;
  script.dataset.inbox = config.inboxKey;
  script.dataset.locale = locale;
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
};
