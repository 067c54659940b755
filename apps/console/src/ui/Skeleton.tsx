import type { CSSProperties } from 'react';
import s from './Skeleton.module.css';

export function Bone({
  width,
  height = 12,
  radius = 4,
}: {
  width: number | string;
  height?: number;
  radius?: number | string;
}) {
  const style: CSSProperties = { width, height, borderRadius: radius };
  return <span className={s.bone} style={style} />;
}

/** Rows in the shape of what is coming. */
export function SkeletonRows({ count = 7, label }: { count?: number; label: string }) {
  return (
    <div role="status" aria-label={label}>
      {Array.from({ length: count }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
        <div key={i} className={s.row} aria-hidden="true">
          <Bone width={36} height={36} radius="50%" />
          <div className={s.lines}>
            <Bone width={`${34 + ((i * 17) % 30)}%`} height={13} />
            <Bone width={`${60 + ((i * 23) % 34)}%`} />
            <Bone width={56} height={16} />
          </div>
        </div>
      ))}
    </div>
  );
}
