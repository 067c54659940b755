import { createStore } from '../ui/store.ts';

/** The language was switched by hand on a page before the sign-in. */
export const localeChosen = createStore(false);
