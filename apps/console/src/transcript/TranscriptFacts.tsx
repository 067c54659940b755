import type { Conversation } from '@lingxi/contract';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import s from './TranscriptPage.module.css';
import { zonedTime } from './zoned-time.ts';

/** The head of the sheet. */
export function TranscriptFacts({ conversation: c }: { conversation: Conversation }) {
  const { t } = useTranslation('service');
  const { account } = useMe();
  return (
    <header className={s.head}>
      <p className={s.company}>{account.name}</p>
      <h1 className={s.title}>{t('transcript.title', { number: c.number })}</h1>
      <dl className={s.facts}>
        <div>
          <dt>{t('transcript.contact')}</dt>
          <dd>{c.contact.name}</dd>
        </div>
        <div>
          <dt>{t('transcript.started')}</dt>
          <dd>
            {zonedTime(c.createdAt, account.timezone)} ({account.timezone})
          </dd>
        </div>
        <div>
          <dt>{t('transcript.status')}</dt>
          <dd>{t(`transcript.statusOf.${c.status}`)}</dd>
        </div>
        {c.rating !== null && (
          <div>
            <dt>{t('transcript.rating')}</dt>
            <dd>
              {t('rating.stars', { rating: c.rating })}
              {c.survey && ` · ${t(`rating.of.${c.survey.of}`)}`}
              {c.survey?.comment && <q>{c.survey.comment}</q>}
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}
