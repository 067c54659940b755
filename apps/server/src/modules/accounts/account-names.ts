import type { Platform } from '../../platform/index.ts';
import { systemContext } from '../context.ts';
import { selectAccount } from './store.ts';

/** For a person whose address and password fit several accounts: which is which. */
export async function accountNames(
  platform: Platform,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  const rows = await Promise.all(ids.map((id) => selectAccount(systemContext(platform, id))));
  return rows.flatMap((row) => (row ? [{ id: row.id, name: row.name }] : []));
}
