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

/** Sign-in by e-mail address. Each process counts for itself; the cost of a guess does the rest. */
export const signInAttempts = createAttempts({ max: 10, windowMs: 15 * 60_000 });
/** The current password, asked again before a new one is set: by agent. */
export const passwordAttempts = createAttempts({ max: 10, windowMs: 15 * 60_000 });
