import { client } from '../client.ts';
import { readStored, writeStored } from '../ui/storage.ts';
import { createStore, useStore } from '../ui/store.ts';
import { createDraftWriter } from './draft-writer.ts';

export type DraftKind = 'message' | 'note';
type Drafts = Readonly<Record<DraftKind, string>>;

const none: Drafts = { message: '', note: '' };
const storageKey = 'lingxi.drafts';

/**
 * Unsent texts by conversation. The server keeps them; this copy restores them at once and marks
 * the rows of the list, which do not carry them.
 */
const drafts = createStore<Readonly<Record<string, Drafts>>>(readStored(storageKey, {}));
/** Changed here since the page was loaded: the server's older copy must not come back over them. */
const touched = new Set<string>();

const writer = createDraftWriter((key, text) => {
  const [id = '', kind] = key.split('|');
  return client.call('conversations.saveDraft', {
    params: { id },
    body: { kind: kind === 'note' ? 'note' : 'message', text },
  });
});

function keep(id: string, next: Drafts): void {
  drafts.set(({ [id]: _, ...others }) =>
    next.message === '' && next.note === '' ? others : { ...others, [id]: next },
  );
  writeStored(storageKey, drafts.get());
}

export const draftsOf = (id: string): Drafts => drafts.get()[id] ?? none;
export const useDrafts = (id: string): Drafts => useStore(drafts, (all) => all[id] ?? none);

export function setDraft(id: string, kind: DraftKind, text: string, isUrgent = false): void {
  touched.add(`${id}|${kind}`);
  keep(id, { ...draftsOf(id), [kind]: text });
  writer.save(`${id}|${kind}`, text, isUrgent);
}

/** What the server holds, for tabs this page has not written in. */
export async function loadDrafts(id: string, signal: AbortSignal): Promise<Drafts> {
  const answer = await client.call('conversations.getDraft', { params: { id }, signal });
  const held = draftsOf(id);
  const pick = (kind: DraftKind) =>
    touched.has(`${id}|${kind}`)
      ? held[kind]
      : (answer.drafts.find((d) => d.kind === kind)?.text ?? '');
  const next = { message: pick('message'), note: pick('note') };
  keep(id, next);
  return next;
}

/** Another agent may sign in to this browser next. */
export function forgetDrafts(): void {
  touched.clear();
  drafts.set({});
  writeStored(storageKey, {});
}

addEventListener('pagehide', () => writer.flush());
