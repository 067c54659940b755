import { ApiError } from '@lingxi/sdk';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Bone } from '../ui/Skeleton.tsx';
import { useDelayed } from '../ui/use-delayed.ts';
import { EditorPlace } from './EditorPlace.tsx';
import s from './FaqEditor.module.css';
import { FaqEditor } from './FaqEditor.tsx';
import { faqQuery } from './queries.ts';

function Waiting() {
  const { t } = useTranslation('frame');
  return (
    <div className={s.waiting} role="status" aria-label={t('loading')}>
      {['40%', '100%', '100%', '72%', '100%', '55%'].map((width, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bones never move
        <Bone key={i} width={width} height={i % 2 === 0 ? 14 : 34} />
      ))}
    </div>
  );
}

function Gone() {
  const { t } = useTranslation('knowledge');
  return (
    <EmptyState icon={<SearchX />} title={t('gone.title')}>
      {t('gone.why')}
    </EmptyState>
  );
}

export default function FaqPage() {
  const { faqId } = useParams({ from: '/frame/knowledge/$faqId' });
  const { data, error, refetch, isPending } = useQuery(faqQuery(faqId));
  const isSlow = useDelayed(isPending);
  if (data) return <FaqEditor key={data.id} faq={data} />;
  // An id that is none is refused as such; for the reader both mean that there is nothing here.
  const isGone = error instanceof ApiError && (error.status === 404 || error.status === 422);
  return (
    <EditorPlace>
      {isGone ? (
        <Gone />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        isSlow && <Waiting />
      )}
    </EditorPlace>
  );
}
