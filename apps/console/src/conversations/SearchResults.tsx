import type { Folder, FoundMessage } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowRight, Lock, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Marked } from '../search/Marked.tsx';
import { everythingQuery } from '../search/queries.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { listTime } from '../ui/time.ts';
import { useDelayed } from '../ui/use-delayed.ts';
import { useNow } from '../ui/use-now.ts';
import s from './SearchPanel.module.css';

const ofEach = 20;
const contactsShown = 5;

function Said({ hit, folder, isNote }: { hit: FoundMessage; folder: Folder; isNote: boolean }) {
  const { t } = useTranslation('conversations');
  const now = useNow();
  return (
    <li>
      <Link
        className={s.message}
        to="/inbox/$folder/$conversationId"
        params={{ folder, conversationId: hit.conversationId }}
        search={{ at: hit.seq }}
      >
        <span className={s.line}>
          <span className={s.name}>{hit.contact.name}</span>
          <span className={s.number}>#{hit.conversationNumber}</span>
          {isNote && <Lock size={12} aria-label={t('note')} />}
          <time className={s.time}>{listTime(hit.at, now)}</time>
        </span>
        <span className={s.excerpt}>
          <Marked of={hit.excerpt} />
        </span>
      </Link>
    </li>
  );
}

/** The best of what was found, beside the open thread; the page of the search has the rest. */
export function SearchResults({ q, folder }: { q: string; folder: Folder }) {
  const { t } = useTranslation(['conversations', 'frame']);
  const query = useQuery(everythingQuery({ q }, ofEach));
  const isSlow = useDelayed(query.isPending);
  if (query.isPending) return isSlow ? <SkeletonRows count={5} label={t('frame:loading')} /> : null;
  if (query.error && !query.data) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const messages = query.data.messages?.items ?? [];
  const notes = query.data.notes?.items ?? [];
  const contacts = query.data.contacts?.items.slice(0, contactsShown) ?? [];
  const isMore = Object.values(query.data).some(
    (page) => page !== null && page.nextCursor !== null,
  );
  const isNothing = messages.length + notes.length + contacts.length === 0 && !isMore;
  if (isNothing && (query.data.knowledge?.items.length ?? 0) === 0) {
    return (
      <EmptyState icon={<SearchX />} title={t('search.none', { q })}>
        {t('search.noneHint')}
      </EmptyState>
    );
  }
  return (
    <div className={s.results}>
      <Link className={s.all} to="/search" search={{ q }}>
        {t('search.all')}
        <ArrowRight size={14} aria-hidden="true" />
      </Link>
      {contacts.length > 0 && <h2 className={s.group}>{t('search.contacts')}</h2>}
      <ul>
        {contacts.map((c) => (
          <li key={c.id}>
            {c.lastConversationId === null ? (
              <Link className={s.contact} to="/contacts/$contactId" params={{ contactId: c.id }}>
                <Avatar name={c.name.text} seed={c.id} size={28} />
                <Marked of={c.name} />
              </Link>
            ) : (
              <Link
                className={s.contact}
                to="/inbox/$folder/$conversationId"
                params={{ folder, conversationId: c.lastConversationId }}
              >
                <Avatar name={c.name.text} seed={c.id} size={28} />
                <Marked of={c.name} />
              </Link>
            )}
          </li>
        ))}
      </ul>
      {notes.length > 0 && <h2 className={s.group}>{t('search.notes')}</h2>}
      <ul>
        {notes.map((hit) => (
          <Said key={hit.id} hit={hit} folder={folder} isNote />
        ))}
      </ul>
      {messages.length > 0 && <h2 className={s.group}>{t('search.messages')}</h2>}
      <ul>
        {messages.map((hit) => (
          <Said key={hit.id} hit={hit} folder={folder} isNote={false} />
        ))}
      </ul>
    </div>
  );
}
