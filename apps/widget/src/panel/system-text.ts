import type { SystemEvent } from '@lingxi/contract';
import type { Translate } from './words.ts';

/** A system line in the visitor's words; nothing for what only the desk cares about. */
export const systemText = (
  { type, reason, toName, byName, teamName, rating }: SystemEvent,
  t: Translate,
): string | undefined => {
  const name = toName ?? teamName ?? byName;
  switch (type) {
    case 'handed_off':
      return reason === 'left_message' ? undefined : t('transferred', teamName ?? t('agent'));
    case 'assigned':
      return name && t('assigned', name);
    case 'transferred':
      return name && t('transferred', name);
    case 'handed_back':
      return t('handedBack');
    case 'left_queue':
      return t('leftQueue');
    case 'resolved':
      return t('resolved');
    case 'reopened':
      return t('reopened');
    case 'rated':
      return t('rated', rating ?? 0);
    default:
      return undefined;
  }
};
