import { report } from '../session.ts';
import { getState } from '../store.ts';
import { translator } from './words.ts';
import { say } from './write.ts';

/** Files chosen, pasted or dropped: the part that sends them comes with the first of them. */
export const attach = (files: FileList | null | undefined): void => {
  // An input's list empties when the input is cleared.
  const chosen = [...(files ?? [])];
  const onFailed = (error: unknown) => {
    report(error);
    say(translator(getState().locale)('loadAgain'));
  };
  if (chosen[0]) import('../lazy/upload.ts').then(({ upload }) => upload(chosen), onFailed);
};
