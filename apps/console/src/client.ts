import { createClient } from '@lingxi/sdk';
import { currentLocale } from './locales/index.ts';

let onNotSignedIn: () => void = () => undefined;

/** The one client of this tab; it is known by the session cookie. */
export const client = createClient({
  baseUrl: '',
  locale: currentLocale,
  onNotSignedIn: () => onNotSignedIn(),
});

/** Called for every 401: the session has ended. */
export function whenSignedOut(run: () => void): void {
  onNotSignedIn = run;
}
