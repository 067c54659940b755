import type { Availability } from '@lingxi/contract';

/** The contract's list, without the schema library it is made with. */
export const availabilityValues = ['online', 'busy', 'offline'] as const satisfies Availability[];
