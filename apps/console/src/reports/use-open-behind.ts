import { createContext, use } from 'react';
import type { Behind } from './search.ts';

/** Opens the conversations behind a number; every pane of the page does it. */
export const OpenBehind = createContext<(behind: Behind) => void>(() => undefined);

export const useOpenBehind = () => use(OpenBehind);
