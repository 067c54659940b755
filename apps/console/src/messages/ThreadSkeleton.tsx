import { useTranslation } from 'react-i18next';
import { Bone } from '../ui/Skeleton.tsx';
import s from './ThreadSkeleton.module.css';

const bubbles = [
  { side: 'in', width: '46%', height: 38 },
  { side: 'out', width: '58%', height: 60 },
  { side: 'in', width: '30%', height: 38 },
  { side: 'in', width: '52%', height: 38 },
  { side: 'out', width: '44%', height: 38 },
] as const;

export function ThreadSkeleton() {
  const { t } = useTranslation('frame');
  return (
    <div role="status" aria-label={t('loading')} className={s.skeleton}>
      <div className={s.head}>
        <Bone width={36} height={36} radius="50%" />
        <div className={s.lines}>
          <Bone width={120} height={14} />
          <Bone width={200} />
        </div>
      </div>
      <div className={s.bubbles}>
        {bubbles.map((b) => (
          <div key={`${b.side}${b.width}`} data-side={b.side}>
            <Bone width={b.width} height={b.height} radius={12} />
          </div>
        ))}
      </div>
    </div>
  );
}
