import type { SearchHit } from '@lingxi/contract';
import { useTranslation } from 'react-i18next';
import { HitExplanation } from './HitExplanation.tsx';
import s from './HitTable.module.css';
import { type Factor, factors, inHundredths, type ShownScore } from './shown-score.ts';

export function HitRow(props: {
  hit: SearchHit;
  rank: number;
  shown: ShownScore;
  maxima: Record<Factor, number>;
  weak: Factor | null;
  isEdited: boolean;
  tried: string;
  isNarrow: boolean;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const { t } = useTranslation('knowledge');
  const { hit, rank, shown, maxima, weak, isEdited, tried, isNarrow, isOpen, onToggle } = props;
  const strongest = factors.reduce((a, b) => (shown[b] > shown[a] ? b : a));
  const tone = (name: Factor) =>
    name === weak
      ? 'weak'
      : shown[name] === 0
        ? 'none'
        : rank === 1 && name === strongest
          ? 'strong'
          : undefined;
  return (
    <>
      <tr className={s.row} data-edited={isEdited || undefined} data-open={isOpen || undefined}>
        <td className={s.rank}>
          <span className={s.number}>{rank}</span>
        </td>
        <td className={s.question}>
          <button type="button" aria-expanded={isOpen} onClick={onToggle}>
            {hit.question}
          </button>
          <span className={s.under}>
            {isEdited ? t('hit.edited') : t('hit.matched', { question: hit.matchedQuestion })}
          </span>
          {isNarrow && (
            <span className={s.parts}>
              {factors
                .map((name) => `${t(`factor.${name}.short`)} ${inHundredths(shown[name])}`)
                .join(' + ')}
            </span>
          )}
        </td>
        {!isNarrow &&
          factors.map((name) => (
            <td key={name} className={s.factor} data-tone={tone(name)}>
              {inHundredths(shown[name])}
              <span className={s.bar} aria-hidden="true">
                <span
                  style={{
                    width: `${maxima[name] === 0 ? 0 : (shown[name] / maxima[name]) * 100}%`,
                  }}
                />
              </span>
            </td>
          ))}
        <td className={s.total}>{inHundredths(shown.total)}</td>
      </tr>
      {isOpen && (
        <tr className={s.opened} data-edited={isEdited || undefined}>
          <td />
          <td colSpan={isNarrow ? 2 : factors.length + 2}>
            <HitExplanation hit={hit} shown={shown} tried={tried} isEdited={isEdited} />
          </td>
        </tr>
      )}
    </>
  );
}
