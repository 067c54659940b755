import type { TxContext } from '../../platform/context/index.ts';
import { holdKnown, insertTags } from './tag-store.ts';

/**
 * Makes tags known that a conversation is about to have for the first time, and holds them: what
 * is renamed or deleted at this moment either sees the conversation, or is known anew.
 */
export async function useTags(tx: TxContext, added: readonly string[]): Promise<void> {
  let missing = [...added];
  while (missing.length > 0) {
    await insertTags(tx, missing);
    const held = await holdKnown(tx, missing);
    missing = missing.filter((name) => !held.includes(name));
  }
}
