import { createStore } from '../ui/store.ts';

/** Addresses of pictures that were uploaded here and are not saved yet, by their file's id. */
export const uploadedLogos = createStore<Record<string, string>>({});
