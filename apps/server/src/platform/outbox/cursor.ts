/**
 * A place in the feed: every transaction up to `position` has been seen. `epoch` names the
 * database, because the numbers of another one mean nothing here.
 */
export interface Cursor {
  epoch: string;
  position: bigint;
}

export const formatCursor = (c: Cursor): string => `${c.epoch}.${c.position}`;

export function parseCursor(text: string): Cursor | undefined {
  const match = /^([0-9a-f-]{36})\.(\d{1,19})$/.exec(text);
  return match ? { epoch: match[1]!, position: BigInt(match[2]!) } : undefined;
}
