import { useTranslation } from 'react-i18next';
import { Bone } from '../ui/Skeleton.tsx';
import s from './FaqList.module.css';

export function FaqSkeleton() {
  const { t } = useTranslation('frame');
  return (
    <div role="status" aria-label={t('loading')}>
      {Array.from({ length: 9 }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
        <div key={i} className={s.bones} aria-hidden="true">
          <Bone width={`${24 + ((i * 17) % 28)}%`} height={14} />
          <Bone width={120} />
        </div>
      ))}
    </div>
  );
}
