import { createHash } from 'node:crypto';

/** The same name gives the same id in every installation: a UUID of version 8. */
export function stableId(name: string): string {
  const hash = createHash('sha256').update(`lingxi-demo/${name}`).digest();
  hash[6] = 0x80 | (hash[6]! & 0x0f);
  hash[8] = 0x80 | (hash[8]! & 0x3f);
  const hex = hash.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/** Sortable like the ids the program makes: a UUIDv7 of a moment, told apart by the name. */
export function stableIdAt(name: string, at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  const rest = stableId(name);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(15)}`;
}
