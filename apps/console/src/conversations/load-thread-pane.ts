/** Not needed for the list's first paint; begun early where a conversation is in the address. */
export const loadThreadPane = () => import('./ThreadPane.tsx');
