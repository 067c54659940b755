import type { SearchHit } from '@lingxi/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HitRow } from './HitRow.tsx';
import s from './HitTable.module.css';
import { factors, shownScore } from './shown-score.ts';
import { useWidth } from './use-width.ts';
import type { TryResult } from './verdict.ts';
import { weakestFactor } from './weakest-factor.ts';

const first = 5;
/** Below this width the parts stand in words under the question. */
const narrow = 500;

/** The columns of a row add up to its total; a bar is the share of that column's maximum. */
export function HitTable(props: {
  result: TryResult;
  tried: string;
  editedId: string | undefined;
}) {
  const { t } = useTranslation('knowledge');
  const { result, tried, editedId } = props;
  const { hits } = result;
  const [box, width] = useWidth<HTMLDivElement>();
  const isNarrow = width < narrow;
  const [isWhole, setWhole] = useState(false);
  const [opened, setOpened] = useState<string | null>(hits[0]?.faqId ?? null);
  const ranked = hits.map((hit, i) => ({ hit, rank: i + 1, shown: shownScore(hit) }));
  const rows = isWhole
    ? ranked
    : ranked.filter(({ hit, rank }) => rank <= first || hit.faqId === editedId);
  const hidden = ranked.length - rows.length;
  const most = (name: (typeof factors)[number]) =>
    Math.max(...ranked.map(({ shown }) => shown[name]));
  const maxima = {
    words: most('words'),
    bigrams: most('bigrams'),
    exact: most('exact'),
    answer: most('answer'),
  };
  const weakOf = (hit: SearchHit) =>
    hit.faqId === editedId && hits[0] !== undefined && hit !== hits[0]
      ? weakestFactor(hit, hits[0])
      : null;
  return (
    <div ref={box} data-narrow={isNarrow || undefined} className={s.box}>
      <table className={s.table}>
        <thead>
          <tr>
            <th scope="col" className={s.rank}>
              <span className="only-read-aloud">{t('hit.rank')}</span>
            </th>
            <th scope="col">{t('hit.question')}</th>
            {!isNarrow &&
              factors.map((name) => (
                <th key={name} scope="col" className={s.factor} title={t(`factor.${name}.help`)}>
                  {t(`factor.${name}.short`)}
                </th>
              ))}
            <th scope="col" className={s.total}>
              {t('hit.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ hit, rank, shown }) => (
            <HitRow
              key={hit.faqId}
              hit={hit}
              rank={rank}
              shown={shown}
              maxima={maxima}
              weak={weakOf(hit)}
              isEdited={hit.faqId === editedId}
              tried={tried}
              isNarrow={isNarrow}
              isOpen={opened === hit.faqId}
              onToggle={() => setOpened(opened === hit.faqId ? null : hit.faqId)}
            />
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <button type="button" className={s.rest} onClick={() => setWhole(true)}>
          {t('hit.rest', { count: hidden })}
        </button>
      )}
    </div>
  );
}
