import type { State } from '../state.ts';
import type { Translate } from './words.ts';

/** What every view of the panel is given. */
export interface View {
  s: State;
  t: Translate;
}
