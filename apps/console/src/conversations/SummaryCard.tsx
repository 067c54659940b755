import type { Conversation } from '@lingxi/contract';
import { Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../ui/Chip.tsx';
import { momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import s from './SummaryCard.module.css';

type Handoff = NonNullable<Conversation['handoff']>;

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** What the bot hands over, in its parts: the agent reads this instead of the whole thread. */
export function SummaryCard({ handoff }: { handoff: Handoff }) {
  const { t } = useTranslation(['conversations', 'frame']);
  const now = useNow();
  const { summary, reason, at } = handoff;
  return (
    <section className={s.card} aria-label={t('summary.title')}>
      <h3 className={s.head}>
        <Sparkles size={15} aria-hidden="true" />
        {t('summary.title')}
        <time>{momentTime(at, now)}</time>
      </h3>
      {/* The sentence says what the parts say: it stands in only where there are none. */}
      {summary && summary.aim === '' && <p className={s.text}>{summary.text}</p>}
      <dl className={s.parts}>
        <Part label={t('summary.reason')}>
          <Chip tone={reason === 'complaint' ? 'danger' : 'plain'}>{t(`reason.${reason}`)}</Chip>
        </Part>
        {summary && summary.aim !== '' && <Part label={t('summary.aim')}>{summary.aim}</Part>}
        {summary && summary.tried.length > 0 && (
          <Part label={t('summary.tried')}>
            <ul>
              {summary.tried.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Part>
        )}
        {summary?.values.map(({ label, value }) => (
          <Part key={label} label={label}>
            {value}
          </Part>
        ))}
        {summary && summary.orders.length > 0 && (
          <Part label={t('summary.orders')}>{summary.orders.join(t('comma'))}</Part>
        )}
        {summary && summary.mood !== '' && (
          <Part label={t('summary.mood')}>
            {t(`mood.${summary.mood}`, { defaultValue: summary.mood })}
            {summary.moodEvidence && <q className={s.evidence}>{summary.moodEvidence}</q>}
          </Part>
        )}
      </dl>
    </section>
  );
}
