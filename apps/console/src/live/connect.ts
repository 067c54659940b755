import type { Agent, Me } from '@lingxi/contract';
import { ApiError, connectLive, type Live, type LiveStatus, type SignalFrame } from '@lingxi/sdk';
import type { QueryClient } from '@tanstack/react-query';
import { adoptPending, settleOutgoing } from '../messages/outgoing.ts';
import { keys } from '../queries.ts';
import { createStore } from '../ui/store.ts';
import { giveNotice } from './notices.ts';
import { forgetSignals, stopTyping, takeSignal } from './signals.ts';
import { takeEvent } from './take-event.ts';

export const liveStatus = createStore<LiveStatus>('connecting');

let live: Live | undefined;

/** The connection of the signed-in agent; undefined before sign-in and after sign-out. */
export const currentLive = (): Live | undefined => live;

const isRefused = (error: unknown) =>
  error instanceof ApiError && error.status >= 400 && error.status < 500;

/** Everything on the screen anew; what is off the screen is dropped and fetched when opened. */
async function takeSnapshot(cache: QueryClient): Promise<void> {
  forgetSignals();
  cache.removeQueries({ queryKey: ['messages'], type: 'inactive' });
  cache.removeQueries({ queryKey: ['conversations'], type: 'inactive' });
  const stale = [keys.folders, keys.counts, keys.screens, keys.agents];
  try {
    await Promise.all(
      stale.map((queryKey) => cache.invalidateQueries({ queryKey }, { throwOnError: true })),
    );
  } catch (error) {
    // A refusal (a conversation that is no longer ours to see) would be refused again.
    if (!isRefused(error)) throw error;
  }
}

function takePresence(cache: QueryClient, signal: SignalFrame): void {
  if (signal.name !== 'agent.presence') return;
  const { agentId, isConnected } = signal.data;
  cache.setQueryData<Agent[]>(keys.agents, (agents) =>
    agents?.map((a) => (a.id === agentId ? { ...a, isConnected } : a)),
  );
}

export function startLive(cache: QueryClient, me: Me, onSignedOut: () => void): () => void {
  const myId = me.agent.id;
  live = connectLive({
    baseUrl: '',
    storageKey: `lingxi.${myId}`,
    outboxStorage: localStorage,
    onEvent: (event) => {
      takeEvent(cache, myId, event);
      if (event.type === 'message.received' || event.type === 'message.sent') {
        stopTyping(event.data.message.conversationId, event.data.message.author);
      }
      giveNotice(cache, me, event);
    },
    onSignal: (signal) => {
      takeSignal(signal, myId);
      takePresence(cache, signal);
    },
    onStatus: (status) => liveStatus.set(status),
    onResync: () => takeSnapshot(cache),
    onNotSignedIn: onSignedOut,
    onSettled: (command, outcome) => settleOutgoing(cache, myId, command, outcome),
  });
  adoptPending(myId, live.pending());
  return () => {
    live?.close();
    live = undefined;
    liveStatus.set('connecting');
    forgetSignals();
  };
}
