import type { Conversation } from '@lingxi/contract';
import { Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import a from './AssistPane.module.css';
import s from './RatingCard.module.css';

/** What the customer said of the service, and of whom; or that they were asked. */
export function RatingCard({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('service');
  const now = useNow();
  const { rating, survey } = conversation;
  if (rating === null && !survey?.askedAt) return null;
  return (
    <section className={a.section}>
      <h3 className={a.heading}>
        {t('rating.title')}
        {survey && <span className={s.of}>{t(`rating.of.${survey.of}`)}</span>}
      </h3>
      {rating === null ? (
        <p className={s.soft}>{t('rating.asked')}</p>
      ) : (
        <>
          <p className={s.stars} role="img" aria-label={t('rating.stars', { rating })}>
            {[1, 2, 3, 4, 5].map((n) => (
              <Star key={n} size={16} data-on={n <= rating || undefined} aria-hidden="true" />
            ))}
            <b>{rating}</b>
          </p>
          {survey && survey.comment !== '' && <q className={s.comment}>{survey.comment}</q>}
          {survey?.ratedAt && (
            <p className={s.soft}>{t('rating.at', { time: momentTime(survey.ratedAt, now) })}</p>
          )}
        </>
      )}
    </section>
  );
}
