import { MessagesSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../agents/me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Checklist } from './Checklist.tsx';
import { useOnboarding } from './queries.ts';
import { TourOffer } from './TourOffer.tsx';

/** The place of the thread while none is open. `isNew`: nobody has ever written. */
export default function EmptyPlace({ isNew }: { isNew: boolean }) {
  const mayPrepare = useMay('account:update');
  const { account } = useMe();
  return mayPrepare && !account.isDemo ? <Prepared isNew={isNew} /> : <Pick isNew={isNew} />;
}

function Prepared({ isNew }: { isNew: boolean }) {
  const { data: state, isPending } = useOnboarding();
  if (isPending) return null;
  return state?.isOffered ? <Checklist state={state} /> : <Pick isNew={isNew} />;
}

/** A tour shows the work, so there has to be some. */
function Pick({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation('conversations');
  const { hintsSeen } = useMe();
  if (!isNew && !hintsSeen.includes('tour')) return <TourOffer />;
  return (
    <EmptyState icon={<MessagesSquare />} title={t(isNew ? 'nobody.title' : 'pick.title')}>
      {t(isNew ? 'nobody.why' : 'pick.hint')}
    </EmptyState>
  );
}
