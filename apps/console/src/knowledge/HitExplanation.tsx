import type { SearchHit } from '@lingxi/contract';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { explainHit } from './explain-hit.ts';
import s from './HitTable.module.css';
import { type Factor, factors, inHundredths, type ShownScore } from './shown-score.ts';

/** More pairs than this no longer explain anything. */
const mostPairs = 4;

/** The matched question with the words that were found in it. */
function Marked({ text, terms }: { text: string; terms: string[] }) {
  const escaped = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (escaped.length === 0) return text;
  const pieces = text.split(new RegExp(`(${escaped.join('|')})`, 'gi'));
  return pieces.map((piece, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence cut once, its pieces never move
    i % 2 === 1 ? <mark key={i}>{piece}</mark> : piece,
  );
}

/** One sentence for each factor. */
export function HitExplanation(props: {
  hit: SearchHit;
  shown: ShownScore;
  tried: string;
  isEdited: boolean;
}) {
  const { t } = useTranslation('knowledge');
  const search = useSearch({ from: '/frame/knowledge' });
  const { hit, shown, tried, isEdited } = props;
  const { words, synonyms, pairs, isStandard } = explainHit(hit, tried);
  const quoted = (list: string[]) => list.map((one) => t('quoted', { text: one })).join('');
  const because: Record<Factor, string> = {
    words:
      words.length + synonyms.length === 0
        ? t('factor.words.none')
        : [
            words.length > 0 &&
              t('factor.words.found', { count: words.length, terms: quoted(words) }),
            synonyms.length > 0 && t('factor.words.synonyms', { terms: quoted(synonyms) }),
          ]
            .filter(Boolean)
            .join(t('comma')),
    bigrams:
      shown.bigrams === 0
        ? t('factor.bigrams.none')
        : pairs.length === 0
          ? t('factor.bigrams.scattered')
          : t('factor.bigrams.found', {
              count: pairs.length,
              pairs: quoted(pairs.slice(0, mostPairs)),
              more: pairs.length > mostPairs ? '…' : '',
            }),
    exact: t(hit.contributions.exact > 0 ? 'factor.exact.found' : 'factor.exact.none'),
    answer: t(hit.contributions.answer > 0 ? 'factor.answer.found' : 'factor.answer.none'),
  };
  return (
    <div className={s.explanation}>
      <p className={s.matched}>
        {t(isStandard ? 'hit.byStandard' : 'hit.bySimilar')}
        {t('quoteOpen')}
        <Marked text={hit.matchedQuestion} terms={words} />
        {t('quoteClose')}
      </p>
      <dl>
        {factors.map((name) => (
          <div key={name}>
            <dt>{t(`factor.${name}.name`)}</dt>
            <dd>
              <span className={s.value}>{inHundredths(shown[name])}</span>
              {because[name]}
            </dd>
          </div>
        ))}
      </dl>
      {!isEdited && (
        <Link to="/knowledge/$faqId" params={{ faqId: hit.faqId }} search={search}>
          {t('hit.open')}
        </Link>
      )}
    </div>
  );
}
