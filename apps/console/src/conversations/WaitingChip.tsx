import type { Conversation } from '@lingxi/contract';
import { Clock3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../ui/Chip.tsx';
import { waited } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';

/** Seconds a contact waits before the chip warns, and before it alarms. */
const warnSeconds = 100;
const alarmSeconds = 180;

/** Whether somebody should have answered: the bot is not a wait. */
export const isWaiting = (c: Conversation) =>
  c.status === 'open' && c.handler !== 'bot' && (c.waitingSince !== null || c.handler === 'queue');

export function WaitingChip({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation(['conversations', 'frame']);
  const now = useNow('second');
  const since = conversation.waitingSince ?? conversation.queuedAt;
  if (!isWaiting(conversation) || since === null) return null;
  const seconds = (now - Date.parse(since)) / 1000;
  const tone = seconds >= alarmSeconds ? 'danger' : seconds >= warnSeconds ? 'warn' : 'plain';
  const time = waited(since, now);
  return (
    <Chip tone={tone} icon={<Clock3 />} title={t('waitingSince')}>
      {t('waiting', { time })}
    </Chip>
  );
}
