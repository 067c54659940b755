const hourMs = 3600_000;

/**
 * How long a session lasts without being used. The first letter of its secret says which: it is
 * under the stored hash, so nobody can change it.
 */
export const sessionMs = (secret: string): number =>
  (secret.startsWith('r') ? 30 * 24 : 12) * hourMs;

export const sessionSecret = (isRemembered: boolean, random: string): string =>
  `${isRemembered ? 'r' : 's'}${random}`;

/** A used session is extended at most once an hour, so that most requests write nothing. */
export function extendedUntil(
  session: { secret: string; expiresAt: Date },
  now: Date,
): Date | undefined {
  const until = now.getTime() + sessionMs(session.secret);
  return until - session.expiresAt.getTime() >= hourMs ? new Date(until) : undefined;
}
