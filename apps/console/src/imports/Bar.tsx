import s from './Bar.module.css';

/** How far something is, 0 to 1; undefined while nobody can tell. */
export function Bar({ label, part }: { label: string; part: number | undefined }) {
  const percent = part === undefined ? undefined : Math.round(part * 100);
  return (
    <div
      className={s.bar}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      data-open={percent === undefined || undefined}
    >
      <span
        className={s.filled}
        style={percent === undefined ? undefined : { width: `${percent}%` }}
      />
    </div>
  );
}
