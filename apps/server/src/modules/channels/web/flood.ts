import { limits } from '@lingxi/contract';
import type { Context } from '../../../platform/context/index.ts';
import { Refusal } from '../../../platform/errors.ts';
import { blockContact } from '../../contacts/index.ts';
import { systemContext } from '../../context.ts';

export interface Flood {
  /** Refuses with `rate_limited`; answers true once a visitor has been refused too often. */
  take(key: string, now: Date): 'passes' | { seconds: number; isSpam: boolean };
}

const windowMs = 60_000;
const refusalsMs = 5 * 60_000;

/** So many messages a minute for one key; so many refusals within five minutes are spam. */
export function createFlood(o: { perMinute: number; refusals: number; keys?: number }): Flood {
  const { perMinute, refusals, keys = 20_000 } = o;
  // In the order of the latest message, so that the first key is the one to forget.
  const byKey = new Map<string, { sent: number[]; refused: number[] }>();
  return {
    take(key, now) {
      const at = now.getTime();
      const was = byKey.get(key);
      const sent = (was?.sent ?? []).filter((t) => t > at - windowMs);
      const refused = (was?.refused ?? []).filter((t) => t > at - refusalsMs);
      const passes = sent.length < perMinute;
      (passes ? sent : refused).push(at);
      byKey.delete(key);
      const isSpam = refused.length >= refusals;
      // Counted anew after the block.
      if (!isSpam) byKey.set(key, { sent, refused });
      if (byKey.size > keys) byKey.delete(byKey.keys().next().value!);
      if (passes) return 'passes';
      return { seconds: Math.ceil((sent[0]! + windowMs - at) / 1000), isSpam };
    },
  };
}

/** Each process counts for itself: a visitor's messages come by one connection, so by one of them. */
const flood = createFlood({ perMinute: limits.visitorMessagesPerMinute, refusals: 30 });
const blockedMinutes = 60;

/**
 * Lets a visitor's message through or refuses it. Who keeps on in spite of many refusals is blocked
 * for an hour, which agents see and can lift.
 */
export async function refuseFlood(ctx: Context, contactId: string): Promise<void> {
  const { platform, accountId } = ctx;
  if (!platform.config.isRateLimited) return;
  const now = platform.clock.now();
  const taken = flood.take(`${accountId}/${contactId}`, now);
  if (taken === 'passes') return;
  if (!taken.isSpam) throw new Refusal('rate_limited', { seconds: taken.seconds });
  const until = new Date(now.getTime() + blockedMinutes * 60_000).toISOString();
  const system = systemContext(platform, accountId, { locale: ctx.locale });
  await blockContact(system, contactId, { reason: 'spam', note: '', until });
  throw new Refusal('contact_blocked');
}
