import { useTranslation } from 'react-i18next';
import s from './ScoreScale.module.css';
import { spreadMarks } from './spread-marks.ts';
import { useWidth } from './use-width.ts';
import type { TryResult } from './verdict.ts';

/** More circles would only be a crowd at the left end. */
const mostMarks = 6;
const gap = 23;
const stem = { top: 20, bottom: 30 };

/** 0 to 1 with the zones of the three decisions; a numbered mark for each row of the ranking. */
export function ScoreScale(props: { result: TryResult; editedId: string | undefined }) {
  const { t } = useTranslation('knowledge');
  const { hits, thresholds } = props.result;
  const [ref, width] = useWidth<HTMLDivElement>();
  const marks = hits
    .map(({ faqId, score }, i) => ({ faqId, score, rank: i + 1, x: Math.min(score, 1) * width }))
    .filter((mark, i) => i < mostMarks || mark.faqId === props.editedId)
    .reverse();
  const places = spreadMarks(
    marks.map((mark) => mark.x),
    gap,
    width,
  );
  const zones = [
    { key: 'human', from: 0, to: thresholds.options },
    { key: 'options', from: thresholds.options, to: thresholds.answer },
    { key: 'answer', from: thresholds.answer, to: 1 },
  ] as const;
  return (
    <div className={s.scale}>
      <div ref={ref} className={s.marks} aria-hidden="true">
        {width > 0 && (
          <svg width={width} height={stem.bottom} aria-hidden="true">
            {marks.map(({ rank, x }, i) => (
              <line key={rank} x1={places[i]} y1={stem.top} x2={x} y2={stem.bottom} />
            ))}
          </svg>
        )}
        {width > 0 &&
          marks.map(({ rank, faqId }, i) => (
            <span
              key={rank}
              className={s.mark}
              data-edited={faqId === props.editedId || undefined}
              style={{ left: places[i] }}
            >
              {rank}
            </span>
          ))}
      </div>
      <div className={s.zones}>
        {zones.map(({ key, from, to }) => (
          <div key={key} className={s.zone} data-zone={key} style={{ flexGrow: to - from }}>
            <span className={s.track} />
            <span className={s.label}>
              {from > 0 && <b>{from.toFixed(2)}</b>} {t(`zone.${key}`)}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
