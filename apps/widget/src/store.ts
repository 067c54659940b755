import { type Action, initialState, reduce, type State } from './state.ts';

type Watcher = (state: State, before: State) => void;

let state = initialState;
let watcher: Watcher | undefined;

export const getState = (): State => state;

export const dispatch = (action: Action): void => {
  const before = state;
  state = reduce(state, action);
  watcher?.(state, before);
};

/** The short way for plain fields. */
export const set = (patch: Partial<State>): void => dispatch({ t: 'set', patch });

export const watch = (next: Watcher): void => {
  watcher = next;
};
