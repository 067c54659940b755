import { z } from 'zod';
import { instant } from './shared.ts';

/** Simulated visitors of the demo shop: bounded, marked, and off until somebody turns them on. */
export const demoTraffic = z.object({
  isOn: z.boolean(),
  startedAt: instant.nullable(),
  /** They stop by themselves. */
  endsAt: instant.nullable(),
  /** Conversations begun since it was turned on. */
  conversations: z.number().int(),
  /** It stops at so many. */
  most: z.number().int(),
});
export type DemoTraffic = z.infer<typeof demoTraffic>;
