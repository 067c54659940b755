import ipaddr from 'ipaddr.js';
import { Refusal } from '../../platform/errors.ts';

export interface Attempts {
  /** Counts an attempt as wrong, or refuses with `rate_limited`. Call the result when it was right. */
  take(key: string, now: Date): () => void;
}

/** Against guessing from many machines: at most `max` wrong attempts for one key in `windowMs`. */
export function createAttempts(o: { max: number; windowMs: number; keys?: number }): Attempts {
  const { max, windowMs, keys = 50_000 } = o;
  // In the order of the latest attempt, so that the first key is the one to forget.
  const byKey = new Map<string, number[]>();
  return {
    take(key, now) {
      const at = now.getTime();
      const recent = (byKey.get(key) ?? []).filter((t) => t > at - windowMs);
      if (recent.length >= max) {
        const seconds = Math.ceil((recent[0]! + windowMs - at) / 1000);
        throw new Refusal('rate_limited', { seconds });
      }
      byKey.delete(key);
      byKey.set(key, [...recent, at]);
      if (byKey.size > keys) byKey.delete(byKey.keys().next().value!);
      // Only this one: who may enter one account must not wipe out their guesses at another's.
      return () => {
        const times = byKey.get(key) ?? [];
        const rest = times.toSpliced(times.indexOf(at), times.includes(at) ? 1 : 0);
        if (rest.length > 0) byKey.set(key, rest);
        else byKey.delete(key);
      };
    },
  };
}

/**
 * A sign-in, counted by who asks and for whom: a stranger who guesses shuts out only themselves.
 * Each process counts for itself; the cost of a guess does the rest.
 */
const signInAttempts = createAttempts({ max: 10, windowMs: 15 * 60_000 });
/** By e-mail address alone, against one guesser with many addresses. */
const emailAttempts = createAttempts({ max: 100, windowMs: 15 * 60_000 });

/** Counts a sign-in as wrong, or refuses with `rate_limited`. Call the result when it was right. */
export function takeSignIn(who: { ip: string; email: string }, now: Date): () => void {
  const wasRight = signInAttempts.take(`${networkOf(who.ip)} ${who.email}`, now);
  const wasRightToo = emailAttempts.take(who.email, now);
  return () => {
    wasRight();
    wasRightToo();
  };
}

/** One customer of an IPv6 network has 2^64 addresses to guess from. */
function networkOf(ip: string): string {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  if (address.kind() === 'ipv4') return address.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${address}/64`).toString();
}

/** The current password, asked again before a new one is set: by agent. */
export const passwordAttempts = createAttempts({ max: 10, windowMs: 15 * 60_000 });
