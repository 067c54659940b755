import type { Folder } from '@lingxi/contract';

/** The contract's list in the desk's order, without the schema library it is made with. */
export const folderNames = [
  'mine',
  'queue',
  'bot',
  'all',
  'snoozed',
  'resolved',
] as const satisfies Folder[];
