import type { LingxiEvent, Message } from '@lingxi/contract';
import { web } from '@lingxi/sdk/endpoints.generated';
import { connectLive, type Live, type LiveStatus, type SignalFrame } from '@lingxi/sdk/live';
import type { Outcome, QueuedCommand } from '@lingxi/sdk/live/outbox';
import { emit } from './emit.ts';
import { keep, keyOf, readKept, storage } from './keep.ts';
import { access, place, report, request, startSession } from './session.ts';
import { currentOf, isIncoming, type Pending, waitOf } from './state.ts';
import { dispatch, getState, set } from './store.ts';

/** The line of the present session. */
export let live: Live | undefined;
/** The snapshot after the first welcome needs no new session: it has just been started. */
let isFresh = false;
let startedAt = 0;
let typingTimer: number | undefined;

export const ignore = (): void => undefined;

/** Fetches a page of a conversation; answers whether there is more before it. */
export const fetchMessages = async (
  id: string,
  query: { before?: number; after?: number } = {},
): Promise<boolean> => {
  const page = await request(web.listMessages, { params: { id }, query });
  dispatch({ t: 'messages', items: page.items, conversation: page.conversation });
  return page.hasMore;
};

const takeSnapshot = async () => {
  if (!isFresh) await startSession();
  isFresh = false;
  const id = currentOf(getState())?.id;
  if (!id) return;
  const hasMore = await fetchMessages(id);
  set({ hasEarlier: hasMore || getState().conversations.length > 1 });
};

/** Fetches what an event only hints at: the agent's name, the place in the queue. */
export const refresh = (id: string): Promise<unknown> => {
  const last = getState()
    .messages.filter((m) => m.conversationId === id)
    .pop();
  return fetchMessages(id, { after: last?.seq }).catch(report);
};

const onEvent = (event: LingxiEvent) => {
  dispatch({ t: 'event', event });
  if (event.type === 'message.sent' && isIncoming(event.data.message)) {
    const { id, text, author } = event.data.message;
    const { hasSound, isOpen } = getState();
    emit('message', { id, text, author: { kind: author.kind, name: author.name } });
    if (hasSound && (!isOpen || document.hidden)) {
      import('./lazy/sound.ts').then(({ chime }) => chime(), report);
    }
  }
  if (/assigned|transferred|queued|resolved/.test(event.type) && 'conversation' in event.data) {
    void refresh(event.data.conversation.id);
  }
};

const onSignal = (signal: SignalFrame) => {
  dispatch({ t: 'signal', signal });
  // Nobody is there, a message was left, somebody has taken it: the server knows which.
  if (signal.name === 'queue' && waitOf(getState()) === 'nobody') {
    void refresh(signal.data.conversationId);
  }
  clearTimeout(typingTimer);
  typingTimer = window.setTimeout(set, 6000, { typing: undefined });
};

const onStatus = (status: LiveStatus) => {
  dispatch({ t: 'status', status });
  const current = currentOf(getState());
  // What is only signalled was not heard meanwhile.
  if (status === 'online' && current?.handler === 'queue') void refresh(current.id);
};

const showPending = ({ id, data, context }: QueuedCommand, error?: string): void => {
  if (!('text' in data)) return;
  const more = context as Partial<Pending>;
  dispatch({ t: 'pending', message: { id, text: data.text, attachments: [], ...more, error } });
};

/** Refused messages stay, for another try, also after a reload. */
export const keepFailed = () =>
  keep(place.inbox, { failed: getState().pending.filter((p) => p.error !== undefined) });

const onSettled = (command: QueuedCommand, outcome: Outcome) => {
  if ('error' in outcome) {
    showPending(command, outcome.error.message);
    keepFailed();
  } else if ('message' in outcome.result) showMessage(outcome.result.message);
};

/** A message the server has answered with; its conversation may be new here. */
export const showMessage = (message: Message): void => {
  keep(place.inbox, { hasTalked: true });
  dispatch({ t: 'messages', items: [message] });
  const id = message.conversationId;
  if (!getState().conversations.some((c) => c.id === id)) void refresh(id);
};

const onNotSignedIn = () => {
  // A token that is refused twice in a row would be refused for ever.
  if (Date.now() - startedAt < 10_000) return;
  startedAt = Date.now();
  startSession().then(() => live?.retry(), report);
};

/** Opens the live line of the session that has just been started. */
export const connect = (): void => {
  hangUp();
  isFresh = true;
  startedAt = Date.now();
  live = connectLive({
    baseUrl: access.baseUrl,
    token: access.token,
    outboxStorage: storage,
    storageKey: keyOf(place.inbox),
    onEvent,
    onSignal,
    onSettled,
    onNotSignedIn,
    onResync: takeSnapshot,
    onStatus,
  });
  for (const message of readKept(place.inbox).failed ?? []) dispatch({ t: 'pending', message });
  for (const command of live.pending()) showPending(command);
};

export const isConnected = (): boolean => !!live;

/** Hangs up; `isForgotten` also drops what was to be sent, as another visitor must not send it. */
export const hangUp = (isForgotten?: boolean): void => {
  if (isForgotten) live?.forget();
  else live?.close();
  live = undefined;
};
