import type { Identity } from '@lingxi/contract';
import { web } from '@lingxi/sdk/endpoints.generated';
import type { ApiError } from '@lingxi/sdk/request';
import { keyOf, storage } from '../keep.ts';
import { begin } from '../open.ts';
import { access, place, request, startSession } from '../session.ts';
import type { State } from '../state.ts';
import { getState, set } from '../store.ts';
import { connect, hangUp } from '../talk.ts';

type Attributes = Record<string, string | number | boolean | null>;
export interface VisitorAttributes {
  name?: string;
  email?: string;
  phone?: string;
  attributes?: Attributes;
}

const nobody: Partial<State> = {
  gate: 'loading',
  visitor: undefined,
  conversations: [],
  messages: [],
  fresh: [],
  hasEarlier: false,
};

/** Runs as a visitor, with a new session where there is none or the old one is over. */
const asVisitor = async <T>(work: () => Promise<T>): Promise<T> => {
  if (!access.token?.()) await startSession();
  try {
    return await work();
  } catch (error) {
    if ((error as ApiError).status !== 401) throw error;
    await startSession();
    return work();
  }
};

/** The site says who the visitor is; what they wrote before stays theirs. */
export const identify = async (identity: Identity): Promise<void> => {
  place.identity = identity;
  hangUp();
  set(nobody);
  await startSession();
  hangUp();
  // A line is worth having only where there is something to be told.
  const { isOpen, conversations } = getState();
  if (isOpen || conversations.length > 0) connect();
};

export const setAttributes = async (body: VisitorAttributes): Promise<void> =>
  set({ visitor: await asVisitor(() => request(web.setAttributes, { body })) });

export const track = async (name: string, properties: Attributes = {}): Promise<void> => {
  await asVisitor(() => request(web.track, { body: { name, properties } }));
};

export const reset = async (): Promise<void> => {
  hangUp(true);
  storage.removeItem(keyOf(place.inbox));
  place.identity = undefined;
  set({ ...nobody, pending: [], uploads: [], readSeq: {}, draft: '', hasSound: false });
  if (getState().isOpen) await begin();
};
