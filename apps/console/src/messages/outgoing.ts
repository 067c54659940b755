import type { Attachment, Commands } from '@lingxi/contract';
import { type Live, newId, type Outcome, type QueuedCommand } from '@lingxi/sdk';
import type { QueryClient } from '@tanstack/react-query';
import { takeMessage } from '../live/take-event.ts';
import { readStored, writeStored } from '../ui/storage.ts';
import { createStore } from '../ui/store.ts';

/** A message of ours the server has not confirmed: on its way, or refused. */
export interface Outgoing {
  clientId: string;
  conversationId: string;
  kind: 'message' | 'note';
  text: string;
  attachments: Attachment[];
  at: string;
  /** Why it was refused; null while it is on its way. */
  error: string | null;
}

export const outgoing = createStore<readonly Outgoing[]>([]);

let failedKey = '';

/** Those on their way are kept by the live connection's outbox; the refused ones are kept here. */
function change(next: (list: readonly Outgoing[]) => readonly Outgoing[]): void {
  outgoing.set(next);
  if (failedKey !== '') {
    writeStored(
      failedKey,
      outgoing.get().filter((m) => m.error !== null),
    );
  }
}

type Reply = Commands['message.reply']['data'];
interface Kept {
  attachments: Attachment[];
  at: string;
}

/** After a reload: what was on its way goes on by itself, what was refused can be tried again. */
export function adoptPending(agentId: string, pending: QueuedCommand[]): void {
  failedKey = `lingxi.${agentId}.refused`;
  const sending = pending
    .filter((c) => c.name === 'message.reply')
    .map((c): Outgoing => {
      const { conversationId, kind, text } = c.data as Reply;
      const { attachments, at } = c.context as Kept;
      return { clientId: c.id, conversationId, kind, text, attachments, at, error: null };
    });
  change(() => [...readStored<Outgoing[]>(failedKey, []), ...sending]);
}

/** Both outcomes are handled in `settleOutgoing`, which also sees those from before a reload. */
function give(live: Live, message: Outgoing): Promise<boolean> {
  const { conversationId, kind, text, attachments, at, clientId } = message;
  const fileIds = attachments.map((a) => a.fileId);
  const context: Kept = { attachments, at };
  return live
    .command('message.reply', { conversationId, kind, text, fileIds }, { clientId, context })
    .then(
      () => true,
      () => false,
    );
}

export type NewMessage = Pick<Outgoing, 'conversationId' | 'kind' | 'text' | 'attachments'>;

/**
 * Shows a message at once and sends it, over as many connections as that takes. Tells whether the
 * server has taken it.
 */
export function sendMessage(live: Live, message: NewMessage): Promise<boolean> {
  const shown: Outgoing = {
    ...message,
    clientId: newId(),
    at: new Date().toISOString(),
    error: null,
  };
  change((list) => [...list, shown]);
  return give(live, shown);
}

export function retryMessage(live: Live, clientId: string): void {
  const message = outgoing.get().find((m) => m.clientId === clientId);
  if (!message) return;
  change((list) => list.map((m) => (m.clientId === clientId ? { ...m, error: null } : m)));
  void give(live, message);
}

export const discardMessage = (clientId: string) =>
  change((list) => list.filter((m) => m.clientId !== clientId));

export function settleOutgoing(
  cache: QueryClient,
  myId: string,
  command: QueuedCommand,
  outcome: Outcome,
): void {
  if (command.name !== 'message.reply') return;
  if ('error' in outcome) {
    const error = outcome.error.message;
    change((list) => list.map((m) => (m.clientId === command.id ? { ...m, error } : m)));
    return;
  }
  if ('message' in outcome.result) takeMessage(cache, myId, outcome.result.message);
  discardMessage(command.id);
}
