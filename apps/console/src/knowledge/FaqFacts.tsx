import type { Faq } from '@lingxi/contract';
import { useTranslation } from 'react-i18next';
import { absoluteTime } from '../ui/time.ts';
import s from './FaqEditor.module.css';
import { helpfulness } from './helpfulness.ts';

export function FaqFacts({ faq }: { faq: Faq }) {
  const { t } = useTranslation('knowledge');
  const voted = helpfulness(faq);
  const votes = { helpful: faq.helpfulCount, unhelpful: faq.unhelpfulCount };
  const facts = [
    { label: t('column.hits'), value: faq.hits.toLocaleString(), note: t('facts.hits') },
    {
      label: t('column.helpful'),
      value: voted ? `${voted.percent}%` : '—',
      note: voted ? t('helpful', votes) : t('facts.noVotes'),
      isLow: voted?.isLow,
    },
    {
      label: t('facts.live'),
      value: faq.publishedAt ? t('status.published') : t('status.draft'),
      note: faq.publishedAt
        ? t('facts.since', { time: absoluteTime(faq.publishedAt) })
        : t('facts.notLive'),
    },
  ];
  return (
    <dl className={s.strip}>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd data-low={fact.isLow || undefined}>{fact.value}</dd>
          <dd className={s.note}>{fact.note}</dd>
        </div>
      ))}
    </dl>
  );
}
