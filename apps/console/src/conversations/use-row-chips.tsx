import type { Conversation } from '@lingxi/contract';
import { AlarmClock, Bot, Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../ui/Chip.tsx';
import { momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import { isWaiting, WaitingChip } from './WaitingChip.tsx';

const mostChips = 3;
/** In the order of what matters: how long, why, who has it, about what. */
export function useRowChips(c: Conversation): ReactNode[] {
  const { t } = useTranslation(['conversations', 'frame']);
  const now = useNow();
  const chips: ReactNode[] = [];
  if (isWaiting(c)) chips.push(<WaitingChip key="waiting" conversation={c} />);
  if (c.status === 'snoozed' && c.snoozedUntil) {
    chips.push(
      <Chip key="snoozed" icon={<AlarmClock />}>
        {momentTime(c.snoozedUntil, now)}
      </Chip>,
    );
  }
  if (c.handler === 'queue' && c.status === 'open' && c.handoff) {
    const { reason } = c.handoff;
    chips.push(
      <Chip key="reason" tone={reason === 'complaint' ? 'danger' : 'plain'}>
        {t(`reason.${reason}`)}
      </Chip>,
    );
  }
  if (c.handler === 'bot') {
    chips.push(
      <Chip key="bot" tone="ai" icon={<Bot />}>
        {t('bot')}
      </Chip>,
    );
  }
  if (c.rating !== null) {
    chips.push(
      <Chip key="rating" icon={<Star />} title={t('rating')}>
        {c.rating}
      </Chip>,
    );
  }
  for (const tag of c.tags) chips.push(<Chip key={`tag-${tag}`}>{tag}</Chip>);
  return chips.slice(0, mostChips);
}
