import { firstContacts } from './contacts/first.ts';
import { secondContacts } from './contacts/second.ts';
import { thirdContacts } from './contacts/third.ts';
import type { ContactSeed } from './types.ts';

export const contacts: readonly ContactSeed[] = [
  ...firstContacts,
  ...secondContacts,
  ...thirdContacts,
];
