import { percentText, share } from './amounts.ts';
import s from './SplitBar.module.css';

type Tone = 'brand' | 'brand-light' | 'amber' | 'mute';

/** Parts of a whole, as a bar and in words. */
export function SplitBar({
  parts,
  whole,
}: {
  parts: { name: string; count: number; tone: Tone }[];
  whole: number;
}) {
  return (
    <>
      <div className={s.bar} aria-hidden="true">
        {parts.map((p) => (
          <i key={p.name} data-tone={p.tone} style={{ width: `${share(p.count, whole) ?? 0}%` }} />
        ))}
      </div>
      <p className={s.words}>
        {parts.map((p) => (
          <span key={p.name} className={s.word}>
            <i data-tone={p.tone} aria-hidden="true" />
            {p.name} <b>{percentText(share(p.count, whole))}</b>
          </span>
        ))}
      </p>
    </>
  );
}
