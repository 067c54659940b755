import type { SystemEvent } from '@lingxi/contract';
import type { fill } from '../words.ts';
import type { LazyWords } from './words.ts';

/** A system line in the visitor's words; nothing for what only the desk cares about. */
export const systemText = (
  { type, reason, toName, byName, teamName, rating }: SystemEvent,
  w: LazyWords,
  put: typeof fill,
): string | undefined => {
  const name = toName ?? teamName ?? byName;
  switch (type) {
    case 'handed_off':
      return reason === 'left_message' ? undefined : w.handedOff;
    case 'assigned':
      return name && put(w.assigned, name);
    case 'transferred':
      return name && put(w.transferred, name);
    case 'handed_back':
      return w.handedBack;
    case 'left_queue':
      return w.leftQueue;
    case 'resolved':
      return w.resolved;
    case 'reopened':
      return w.reopened;
    case 'rated':
      return put(w.rated, rating ?? 0);
    default:
      return undefined;
  }
};
