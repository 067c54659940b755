import type { Attachment, Message } from '@lingxi/contract';
import { web } from '@lingxi/sdk/endpoints.generated';
import { newId } from '@lingxi/sdk/new-id';
import { keep } from '../keep.ts';
import { place, report, request } from '../session.ts';
import { currentOf, isRead, lastIncomingOf, type Pending } from '../state.ts';
import { dispatch, getState, set } from '../store.ts';
import { ignore, keepFailed, live } from '../talk.ts';
import { translator } from './words.ts';

export const resend = (message: Pending): void => {
  const { id: clientId, text, attachments, chosenFaqId } = message;
  const fileIds = attachments.map((a) => a.fileId);
  dispatch({ t: 'pending', message: { ...message, error: undefined } });
  keepFailed();
  const context = { attachments, chosenFaqId };
  // A refusal reaches us through onSettled, also for messages from before a reload.
  live
    ?.command('message.send', { text, chosenFaqId, fileIds }, { clientId, context })
    .catch(ignore);
};

export const send = (text: string, chosenFaqId?: string, attachments: Attachment[] = []): void =>
  resend({ id: newId(), text, attachments, chosenFaqId });

let typedAt = 0;
let idleTimer: number | undefined;

/** Tells the other side that we type, at most every three seconds, and when we stopped. */
const tellTyping = (isTyping: boolean): void => {
  const id = currentOf(getState())?.id;
  const now = Date.now();
  if (!id || (isTyping ? now - typedAt < 3000 : !typedAt)) return;
  typedAt = isTyping ? now : 0;
  clearTimeout(idleTimer);
  if (isTyping) idleTimer = window.setTimeout(tellTyping, 6000, false);
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
  const s = getState();
  const last = lastIncomingOf(s);
  if (!last || isRead(s, last)) return;
  const { conversationId, seq } = last;
  const next = { ...s.readSeq, [conversationId]: seq };
  set({ readSeq: next });
  keep(place.inbox, { readSeq: next });
  live?.command('conversation.read', { conversationId, seq }).catch(ignore);
};

let noticeTimer: number | undefined;

/** One sentence over the thread, for a while. */
export const say = (notice: string): void => {
  clearTimeout(noticeTimer);
  set({ notice });
  noticeTimer = window.setTimeout(set, 5000, { notice: undefined });
};

/** A call whose failure is told to the visitor; answers nothing then. */
export const tryTo = <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch((error) => {
    const { message } = report(error);
    // Without an answer of the server there are no words of its.
    say(error.status ? message : translator(getState().locale)('unsent'));
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
