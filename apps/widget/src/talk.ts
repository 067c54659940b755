import type { Attachment, LingxiEvent, Message } from '@lingxi/contract';
import { web } from '@lingxi/sdk/endpoints.generated';
import { connectLive, type Live, type SignalFrame } from '@lingxi/sdk/live';
import type { Outcome, QueuedCommand } from '@lingxi/sdk/live/outbox';
import { newId } from '@lingxi/sdk/new-id';
import { emit } from './emit.ts';
import { keep, keyOf, readKept, storage } from './keep.ts';
import { access, place, report, request, startSession } from './session.ts';
import { currentOf, isIncoming, lastIncomingOf, type Pending } from './state.ts';
import { dispatch, getState, set } from './store.ts';

let live: Live | undefined;
/** The snapshot after the first welcome needs no new session: it has just been started. */
let isFresh = false;
let startedAt = 0;
let typingTimer: ReturnType<typeof setTimeout> | undefined;

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
    emit('message', { id, text, author: { kind: author.kind, name: author.name } });
  }
  if (/assigned|transferred|queued/.test(event.type) && 'conversation' in event.data) {
    void refresh(event.data.conversation.id);
  }
};

const onSignal = (signal: SignalFrame) => {
  dispatch({ t: 'signal', signal });
  clearTimeout(typingTimer);
  typingTimer = setTimeout(set, 6000, { typing: undefined });
};

const showPending = ({ id, data, context }: QueuedCommand, error?: string): void => {
  if (!('text' in data)) return;
  const more = context as Partial<Pending>;
  dispatch({ t: 'pending', message: { id, text: data.text, attachments: [], ...more, error } });
};

const keepFailed = () =>
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
    onStatus: (status) => dispatch({ t: 'status', status }),
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

export const resend = (message: Pending): void => {
  const { id: clientId, text, attachments, chosenFaqId } = message;
  const fileIds = attachments.map((a) => a.fileId);
  dispatch({ t: 'pending', message: { ...message, error: undefined } });
  keepFailed();
  // A refusal reaches us through onSettled, also for messages from before a reload.
  live
    ?.command(
      'message.send',
      { text, chosenFaqId, fileIds },
      { clientId, context: { attachments, chosenFaqId } },
    )
    .catch(ignore);
};

export const send = (text: string, chosenFaqId?: string, attachments: Attachment[] = []): void =>
  resend({ id: newId(), text, attachments, chosenFaqId });

let typedAt = 0;
let idleTimer: ReturnType<typeof setTimeout> | undefined;

/** Tells the other side that we type, at most every three seconds, and when we stopped. */
const tellTyping = (isTyping: boolean): void => {
  const id = currentOf(getState())?.id;
  const now = Date.now();
  if (!id || (isTyping ? now - typedAt < 3000 : !typedAt)) return;
  typedAt = isTyping ? now : 0;
  clearTimeout(idleTimer);
  if (isTyping) idleTimer = setTimeout(tellTyping, 6000, false);
  live?.typing(id, isTyping);
};

export const setDraft = (draft: string): void => {
  set({ draft });
  keep(place.inbox, { draft });
  tellTyping(!!draft);
};

/** Sends what is written and attached. */
export const submit = (): void => {
  const { draft, uploads } = getState();
  const attachments = uploads.flatMap((u) => u.attachment ?? []);
  const text = draft.trim();
  if (!(text || attachments.length) || attachments.length < uploads.length) return;
  setDraft('');
  set({ uploads: [], panel: undefined });
  send(text, undefined, attachments);
};

/** What is in sight has been read. */
export const markRead = (): void => {
  const { readSeq } = getState();
  const { conversationId, seq } = lastIncomingOf(getState()) ?? {};
  if (!conversationId || !seq || seq <= (readSeq[conversationId] ?? 0)) return;
  set({ readSeq: { ...readSeq, [conversationId]: seq } });
  keep(place.inbox, { readSeq: getState().readSeq });
  live?.command('conversation.read', { conversationId, seq }).catch(ignore);
};

let noticeTimer: ReturnType<typeof setTimeout> | undefined;

/** One sentence over the thread, for a while. */
export const say = (notice: string): void => {
  clearTimeout(noticeTimer);
  set({ notice });
  noticeTimer = setTimeout(set, 5000, { notice: undefined });
};

/** A call whose failure is told to the visitor; answers nothing then. */
export const tryTo = <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch((error) => {
    say(report(error).message);
    return undefined;
  });

/** Says whether an answer helped; shown at once, taken back if it cannot be told. */
export const giveFeedback = async (message: Message, isHelpful: boolean): Promise<void> => {
  const { id, content } = message;
  const show = (helpful = content.helpful) =>
    dispatch({ t: 'messages', items: [{ ...message, content: { ...content, helpful } }] });
  show(isHelpful);
  if (!(await tryTo(request(web.giveFeedback, { params: { id }, body: { isHelpful } })))) show();
};
