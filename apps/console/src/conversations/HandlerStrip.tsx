import type { Conversation } from '@lingxi/contract';
import Button from 'antd/es/button';
import { AlarmClock, Bot, CircleCheck, Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAgent } from '../agents/agents.ts';
import { useMay, useMe } from '../agents/me.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import s from './HandlerStrip.module.css';
import type { Verbs } from './use-verbs.ts';

/** Above the composer: whose conversation this is while it is not yours, and what a reply does. */
export function HandlerStrip({
  conversation,
  verbs,
}: {
  conversation: Conversation;
  verbs: Verbs;
}) {
  const { t } = useTranslation(['conversations', 'frame']);
  const { agent } = useMe();
  const mayResolve = useMay('conversation:resolve');
  const now = useNow();
  const { status, handler, assigneeId, snoozedUntil } = conversation;
  const owner = useAgent(assigneeId);
  const reopen = mayResolve && (
    <Button size="small" loading={verbs.isBusy} onClick={verbs.reopen}>
      {t('verb.reopen')}
    </Button>
  );
  if (status === 'resolved') {
    return (
      <p className={s.strip}>
        <CircleCheck size={16} aria-hidden="true" />
        <span>{t('strip.resolved')}</span>
        {reopen}
      </p>
    );
  }
  if (status === 'snoozed' && snoozedUntil !== null) {
    return (
      <p className={s.strip}>
        <AlarmClock size={16} aria-hidden="true" />
        <span>{t('strip.snoozed', { until: momentTime(snoozedUntil, now) })}</span>
        {reopen}
      </p>
    );
  }
  if (handler === 'bot') {
    return (
      <p className={s.strip} data-tone="ai">
        <Bot size={16} aria-hidden="true" />
        <span>{t('strip.bot')}</span>
      </p>
    );
  }
  if (handler === 'queue') {
    return (
      <p className={s.strip}>
        <Hourglass size={16} aria-hidden="true" />
        <span>{t('strip.queue')}</span>
      </p>
    );
  }
  if (assigneeId !== null && assigneeId !== agent.id) {
    return (
      <p className={s.strip}>
        {owner && <Avatar name={owner.name} seed={owner.id} size={20} imageUrl={owner.avatarUrl} />}
        <span>{t('strip.colleague', { name: owner?.name ?? t('colleague') })}</span>
      </p>
    );
  }
  return null;
}
