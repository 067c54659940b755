import { useTranslation } from 'react-i18next';
import { Bone } from '../ui/Skeleton.tsx';
import s from './OverviewSkeleton.module.css';

/** In the shape of what is coming. */
export function OverviewSkeleton() {
  const { t } = useTranslation('reports');
  return (
    <div role="status" aria-label={t('loading')}>
      <div className={s.strip} aria-hidden="true">
        {Array.from({ length: 6 }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: alike, and never move
          <div key={i} className={s.cell}>
            <Bone width={72} />
            <Bone width={112} height={26} />
            <Bone width={140} />
          </div>
        ))}
      </div>
      <div className={s.panes} aria-hidden="true">
        <Bone width="100%" height={300} />
        <Bone width="100%" height={300} />
      </div>
    </div>
  );
}
