import { web } from '@lingxi/sdk/endpoints.generated';
import type { ApiError } from '@lingxi/sdk/request';
import { emit } from './emit.ts';
import { draw, find, loadPanel } from './mount.tsx';
import { place, report, request, shut, startSession } from './session.ts';
import { getState, set } from './store.ts';
import { connect, ignore, isConnected } from './talk.ts';

/** Fetches the look and wording; the launcher appears with it. */
export const loadConfig = async (): Promise<void> =>
  set({ config: await request(web.getConfig, { query: { inbox: place.inbox } }) });

/** As above, and again after a while when the server is away; what it refuses is final. */
export const awaitConfig = async (waitMs = 4000): Promise<void> => {
  try {
    await loadConfig();
  } catch (error) {
    const { status } = error as ApiError;
    if (status > 0 && status < 500) throw error;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    if (!getState().config) await awaitConfig(Math.min(waitMs * 2, 60_000));
  }
};

/** Starts the session and the line where they are not there yet. */
export const begin = async (): Promise<void> => {
  if (isConnected()) return;
  try {
    if (!getState().config) await loadConfig();
    if ((await startSession()) && !isConnected()) connect();
  } catch (error) {
    if (!getState().config) shut(error);
    throw error;
  }
};

/** On a phone the keyboard would cover what is to be read: only the panel is focused there. */
const focusPanel = () => {
  draw();
  const isFine = matchMedia('(pointer: fine)').matches;
  ((isFine && find('.write')) || find('.panel'))?.focus();
};

/** Opens the panel; what it shows arrives when it does. */
export const open = async (): Promise<void> => {
  if (getState().isOpen) return;
  set({ isOpen: true, hasFailed: false });
  const begun = begin().catch(ignore);
  emit('open', undefined);
  await loadPanel().catch((error) => {
    set({ isOpen: false, hasFailed: true });
    throw report(error);
  });
  focusPanel();
  await begun;
  if (find('.panel:focus')) focusPanel();
};

export const close = (): void => {
  const { isOpen, mode } = getState();
  if (!isOpen || mode === 'page') return;
  set({ isOpen: false, panel: undefined, shownImage: undefined, wasLost: false });
  draw();
  find('.launcher')?.focus();
  emit('close', undefined);
};

export const toggle = (): void => {
  if (getState().isOpen) close();
  else open().catch(ignore);
};
