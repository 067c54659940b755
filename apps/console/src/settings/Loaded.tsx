import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Bone } from '../ui/Skeleton.tsx';
import { useDelayed } from '../ui/use-delayed.ts';
import s from './Table.module.css';

interface Loading<T> {
  data: T | undefined;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
}

/** What was fetched, or rows in its shape, or why it could not be. */
export function Loaded<T>(props: { query: Loading<T>; children: (data: T) => ReactNode }) {
  const { t } = useTranslation('frame');
  const { data, error, isPending, refetch } = props.query;
  const isSlow = useDelayed(isPending);
  if (data !== undefined) return props.children(data);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!isSlow) return null;
  return (
    <div role="status" aria-label={t('loading')}>
      {[34, 26, 40, 30, 22].map((width) => (
        <div key={width} className={s.bones} aria-hidden="true">
          <Bone width={`${width}%`} height={14} />
          <Bone width={90} />
        </div>
      ))}
    </div>
  );
}
