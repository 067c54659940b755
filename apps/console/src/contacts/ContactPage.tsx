import { ApiError } from '@lingxi/sdk';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../ui/ErrorState.tsx';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { useDelayed } from '../ui/use-delayed.ts';
import { BlockDialog } from './BlockDialog.tsx';
import { ContactHeader } from './ContactHeader.tsx';
import s from './ContactPage.module.css';
import { FactsPane } from './FactsPane.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { NotesPane } from './NotesPane.tsx';
import { OrdersPane } from './OrdersPane.tsx';
import { ProfileStrip } from './ProfileStrip.tsx';
import { contactQuery } from './queries.ts';
import { TagsPane } from './TagsPane.tsx';
import { Timeline } from './Timeline.tsx';

const isWorthWaiting = (error: unknown) => !(error instanceof ApiError) || error.status !== 404;

/** One contact: who they are at the left, what happened in the middle, notes and orders at the right. */
export default function ContactPage() {
  const { t } = useTranslation('contact-pages');
  const { contactId } = useParams({ from: '/frame/contacts/$contactId' });
  const query = useQuery({
    ...contactQuery(contactId),
    retry: (count, error) => count < 2 && isWorthWaiting(error),
  });
  const isSlow = useDelayed(query.isPending);
  const [dialog, setDialog] = useState<'merge' | 'block' | null>(null);
  if (query.isPending) return isSlow ? <SkeletonRows label={t('loading')} /> : null;
  if (query.error && !query.data) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const screen = query.data;
  const { contact, totals } = screen;
  if (contact.mergedIntoId !== null) {
    return (
      <Navigate to="/contacts/$contactId" params={{ contactId: contact.mergedIntoId }} replace />
    );
  }
  return (
    <div className={s.page} key={contact.id}>
      <ContactHeader contact={contact} onOpen={setDialog} />
      <div className={s.scroll}>
        <ProfileStrip screen={screen} />
        <div className={s.body}>
          <div className={s.side}>
            <FactsPane contact={contact} identities={screen.identities} />
            <TagsPane contact={contact} />
          </div>
          <section className={s.main} aria-label={t('timeline.title')} data-pane tabIndex={-1}>
            <Timeline contactId={contact.id} totals={totals} />
          </section>
          <div className={`${s.side} ${s.right}`}>
            <NotesPane contactId={contact.id} />
            <OrdersPane contactId={contact.id} orders={screen.orders} total={totals.orders} />
          </div>
        </div>
      </div>
      {dialog === 'merge' && <MergeDialog contact={contact} onClose={() => setDialog(null)} />}
      {dialog === 'block' && <BlockDialog contact={contact} onClose={() => setDialog(null)} />}
    </div>
  );
}
