import type { SystemEvent } from '@lingxi/contract';
import { textsOf } from '../locales/texts-of.ts';
import { momentTime } from '../ui/time.ts';

/** A system line in the reader's language; the reader's own name reads 「你」. */
export function wordEvent(event: SystemEvent, myName: string, now: number): string {
  const t = textsOf(['messages', 'conversations']);
  const person = (name: string | undefined) =>
    name === undefined ? t('event.somebody') : name === myName ? t('event.you') : name;
  const by = event.byName === undefined ? undefined : person(event.byName);
  const to = person(event.toName);
  switch (event.type) {
    case 'handed_off':
    case 'queued': {
      const reason = event.reason && t(`conversations:reason.${event.reason}`);
      return reason ? t('event.handedOffBecause', { reason }) : t('event.handedOff');
    }
    case 'assigned':
      if (by !== undefined && event.byName === event.toName) return t('event.took', { by });
      return by === undefined ? t('event.assigned', { to }) : t('event.assignedBy', { by, to });
    case 'transferred': {
      const target = event.teamName ?? to;
      return by === undefined
        ? t('event.transferred', { to: target })
        : t('event.transferredBy', { by, to: target });
    }
    case 'snoozed': {
      const until = event.until ? momentTime(event.until, now) : '';
      return t('event.snoozed', { by: by ?? t('event.system'), until });
    }
    case 'rated':
      if (!event.of) return t('event.rated', { rating: event.rating ?? 0 });
      return t(`event.${event.isChanged ? 're' : ''}rated${event.of === 'bot' ? 'Bot' : 'Agent'}`, {
        rating: event.rating ?? 0,
      });
    case 'contact_merged':
    case 'contact_separated':
      return t(`event.${event.type}`, { to: event.toName ?? '' });
    case 'handed_back':
    case 'resolved':
    case 'reopened':
      return by === undefined ? t(`event.${event.type}`) : t(`event.${event.type}By`, { by });
    default:
      return t(`event.${event.type}`);
  }
}
