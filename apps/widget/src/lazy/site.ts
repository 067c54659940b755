import type { Identity } from '@lingxi/contract';
import { web } from '@lingxi/sdk/endpoints.generated';
import { keyOf, storage } from '../keep.ts';
import { begin } from '../open.ts';
import { place, request } from '../session.ts';
import type { State } from '../state.ts';
import { getState, set } from '../store.ts';
import { hangUp } from '../talk.ts';

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

/** The site says who the visitor is; what they wrote before stays theirs. */
export const identify = async (identity: Identity): Promise<void> => {
  place.identity = identity;
  hangUp();
  set(nobody);
  await begin();
};

export const setAttributes = async (body: VisitorAttributes): Promise<void> => {
  await begin();
  set({ visitor: await request(web.setAttributes, { body }) });
};

export const track = async (name: string, properties: Attributes = {}): Promise<void> => {
  await begin();
  await request(web.track, { body: { name, properties } });
};

export const reset = async (): Promise<void> => {
  hangUp(true);
  storage.removeItem(keyOf(place.inbox));
  place.identity = undefined;
  set({ ...nobody, pending: [], uploads: [], readSeq: {}, draft: '', hasSound: false });
  if (getState().isOpen) await begin();
};
