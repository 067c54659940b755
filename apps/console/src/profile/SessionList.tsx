import type { Session } from '@lingxi/contract';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { LogOut, Monitor, Smartphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { Loaded } from '../settings/Loaded.tsx';
import { Sure } from '../settings/Sure.tsx';
import { Chip } from '../ui/Chip.tsx';
import { errorText } from '../ui/error-text.ts';
import { absoluteTime, momentTime } from '../ui/time.ts';
import { showToast } from '../ui/toast.ts';
import { useNow } from '../ui/use-now.ts';
import { deviceOf } from './device-of.ts';
import s from './SessionList.module.css';

const queryKey = ['sessions'];

function Place({ session, onEnd }: { session: Session; onEnd: () => void }) {
  const { t } = useTranslation('profile');
  const now = useNow();
  const device = deviceOf(session.userAgent);
  const Icon = device.isPhone ? Smartphone : Monitor;
  const name = device.name || t('session.program');
  return (
    <li className={s.place}>
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
      <div className={s.what}>
        <p>
          <span title={session.userAgent}>{name}</span>
          {session.isCurrent && <Chip tone="brand">{t('session.here')}</Chip>}
        </p>
        <p className={s.more} title={absoluteTime(session.lastUsedAt)}>
          {t('session.used', {
            ip: session.ip || t('session.noIp'),
            time: momentTime(session.lastUsedAt, now),
          })}
        </p>
      </div>
      {!session.isCurrent && (
        <Button size="small" aria-label={t('session.endName', { name })} onClick={onEnd}>
          {t('session.end')}
        </Button>
      )}
    </li>
  );
}

/** Where this agent is signed in; a computer left behind is signed out from here. */
export function SessionList() {
  const { t } = useTranslation('profile');
  const cache = useQueryClient();
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      client.call('agents.listSessions', { query: { cursor: pageParam, limit: 20 }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: 0,
  });
  const tell = {
    onSettled: () => cache.invalidateQueries({ queryKey }),
    onError: (error: unknown) => showToast({ text: errorText(error), tone: 'danger' }),
  };
  const end = useMutation({
    mutationFn: (id: string) => client.call('agents.endSession', { params: { id } }),
    onSuccess: () => showToast({ text: t('session.ended') }),
    ...tell,
  });
  const endOthers = useMutation({
    mutationFn: () => client.call('agents.endOtherSessions'),
    onSuccess: ({ ended }) => showToast({ text: t('session.endedOthers', { count: ended }) }),
    ...tell,
  });
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        return (
          <div className={s.list}>
            <ul>
              {items.map((session) => (
                <Place
                  key={session.id}
                  session={session}
                  onEnd={() => !end.isPending && end.mutate(session.id)}
                />
              ))}
            </ul>
            <div className={s.acts}>
              {query.hasNextPage && (
                <Button onClick={() => void query.fetchNextPage()}>{t('session.more')}</Button>
              )}
              {items.some((one) => !one.isCurrent) && (
                <Sure
                  title={t('session.sure')}
                  why={t('session.sureWhy')}
                  okText={t('session.endOthers')}
                  onSure={() => endOthers.mutateAsync().catch(() => undefined)}
                >
                  <Button icon={<LogOut size={15} />}>{t('session.endOthers')}</Button>
                </Sure>
              )}
            </div>
          </div>
        );
      }}
    </Loaded>
  );
}
