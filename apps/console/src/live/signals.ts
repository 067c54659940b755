import type { AgentId, Contact } from '@lingxi/contract';
import type { SignalFrame } from '@lingxi/sdk';
import { createStore } from '../ui/store.ts';

export interface Typing {
  by: { kind: string; id: string | null; name: string | null };
  preview: string | undefined;
}

/** Who types in which conversation; the contact and each agent apart. */
export const typing = createStore<ReadonlyMap<string, readonly Typing[]>>(new Map());
/** Which agents look at which conversation, this one excluded. */
export const viewing = createStore<ReadonlyMap<string, readonly AgentId[]>>(new Map());
/** News of contacts coming and going since the page was loaded. */
export const presence = createStore<ReadonlyMap<Contact['id'], boolean>>(new Map());

/** A client that vanished says nothing more: what it said last runs out. */
const typingMs = 6_000;
const timers = new Map<string, ReturnType<typeof setTimeout>>();

const withEntry = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V | undefined): Map<K, V> => {
  const next = new Map(map);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
};

function setTyping(id: string, by: Typing['by'], now: Typing | undefined): void {
  const isSame = (t: Typing) => t.by.kind === by.kind && t.by.id === by.id;
  typing.set((map) => {
    const others = (map.get(id) ?? []).filter((t) => !isSame(t));
    const list = now ? [...others, now] : others;
    return withEntry(map, id, list.length > 0 ? list : undefined);
  });
}

/** Drops what a person was said to be typing: they have sent it, or gone. */
export function stopTyping(id: string, by: Typing['by']): void {
  const key = `${id}:${by.kind}:${by.id}`;
  clearTimeout(timers.get(key));
  timers.delete(key);
  setTyping(id, by, undefined);
}

export function takeSignal(signal: SignalFrame, myId: string): void {
  if (signal.name === 'typing') {
    const { conversationId, by, isTyping, preview } = signal.data;
    if (by.kind === 'agent' && by.id === myId) return;
    stopTyping(conversationId, by);
    if (!isTyping) return;
    setTyping(conversationId, by, { by, preview });
    timers.set(
      `${conversationId}:${by.kind}:${by.id}`,
      setTimeout(() => stopTyping(conversationId, by), typingMs),
    );
  } else if (signal.name === 'viewing') {
    const { conversationId, agentId, isViewing } = signal.data;
    if (agentId === myId) return;
    viewing.set((map) => {
      const others = (map.get(conversationId) ?? []).filter((id) => id !== agentId);
      const list = isViewing ? [...others, agentId] : others;
      return withEntry(map, conversationId, list.length > 0 ? list : undefined);
    });
  } else if (signal.name === 'contact.presence') {
    const { contactId, isOnline } = signal.data;
    presence.set((map) => withEntry(map, contactId, isOnline));
  }
}

/** After a lost connection nothing of this is known any more. */
export function forgetSignals(): void {
  typing.set(new Map());
  viewing.set(new Map());
  presence.set(new Map());
}
