import type { Attachment, Identity } from '@lingxi/contract';
import { web } from '@lingxi/sdk/endpoints.generated';
import { type Access, type ApiError, createRequest } from '@lingxi/sdk/request';
import { emit } from './emit.ts';
import { keep, readKept } from './keep.ts';
import { dispatch, getState, set } from './store.ts';

/** Which inbox on which server, and who the site says the visitor is. */
export const place = { inbox: '', identity: undefined as Identity | undefined };

export const access: Access = {
  baseUrl: '',
  token: () => readKept(place.inbox).token,
  locale: () => getState().locale,
};
export const request = createRequest(access);

/** An address of the server, as it may give them without its origin. */
export const absolute = (url: string): string => new URL(url, access.baseUrl || location.href).href;

export const imageOf = (a: Attachment): boolean =>
  /^image\/(png|jpe?g|gif|webp|avif)$/.test(a.mime);

/** Tells the site; answers what to show. */
export const report = (error: unknown): { code: string; message: string } => {
  const { code = 'internal', message } = error as Partial<ApiError>;
  const told = { code, message: message ?? String(error) };
  emit('error', told);
  return told;
};

/** Says why there is no conversation. */
export const shut = (error: unknown): void => {
  const { code = '', status, message } = error as Partial<ApiError>;
  // All that is asked for the look is the inbox's key: what is wrong with it is wrong in the address.
  const isMissing = code === 'inbox_not_found' || (status === 422 && !getState().config);
  const gate = /^identity/.test(code) ? 'signIn' : isMissing ? 'missing' : 'unreachable';
  set({ gate, reason: status ? message : undefined });
};

const start = async (): Promise<boolean> => {
  const { inbox, identity } = place;
  const settings = getState().config?.settings;
  const { token, isFormDone } = readKept(inbox);
  if (settings?.requiresIdentity && !identity) {
    set({ gate: 'signIn' });
    return false;
  }
  try {
    const page = { url: location.href.slice(0, 2000), title: document.title.slice(0, 300) };
    const { locale } = getState();
    const session = await request(web.startSession, {
      body: { inbox, token, identity, locale, page },
    });
    const { visitor, conversations } = session;
    const isKnown = conversations.length > 0;
    keep(inbox, { token: session.token, ...(isKnown && { hasTalked: true }) });
    // Somebody else by now, or on their own again: what is on the screen may not be theirs.
    const before = getState().visitor?.contactId;
    if (before && before !== visitor.contactId) {
      set({ conversations: [], messages: [], fresh: [], readSeq: {}, hasEarlier: false });
    }
    for (const conversation of conversations) dispatch({ t: 'messages', items: [], conversation });
    const asks = settings?.preChatFields.length && !isKnown && !visitor.isIdentified && !isFormDone;
    set({ visitor, gate: asks ? 'form' : 'ready' });
    return true;
  } catch (error) {
    shut(error);
    throw error;
  }
};

let starting: Promise<boolean> | undefined;
let startingAs: Identity | undefined;

/** Becomes the visitor of before or a new one; false where the site has to sign them in first. */
export const startSession = (): Promise<boolean> => {
  const { identity } = place;
  if (starting && startingAs === identity) return starting;
  // Told who it is meanwhile: once more, behind the one that did not know.
  const mine = (starting ?? Promise.resolve()).then(start, start).finally(() => {
    if (starting === mine) starting = undefined;
  });
  starting = mine;
  startingAs = identity;
  return mine;
};
