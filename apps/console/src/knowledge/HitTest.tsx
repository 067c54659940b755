import { useQuery } from '@tanstack/react-query';
import { Crosshair } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Bone } from '../ui/Skeleton.tsx';
import { useDelayed } from '../ui/use-delayed.ts';
import { HitTable } from './HitTable.tsx';
import s from './HitTest.module.css';
import { triedQuery } from './queries.ts';
import { ScoreScale } from './ScoreScale.tsx';
import { TryForm } from './TryForm.tsx';
import { VerdictLine } from './VerdictLine.tsx';
import { type EditedEntry, WhyNot } from './WhyNot.tsx';

function Waiting() {
  const { t } = useTranslation('frame');
  return (
    <div className={s.waiting} role="status" aria-label={t('loading')}>
      <Bone width="100%" height={6} />
      <Bone width="60%" height={14} />
      {[70, 52, 61].map((width) => (
        <Bone key={width} width={`${width}%`} height={16} />
      ))}
    </div>
  );
}

/** "Try a question": what the bot would do with it, and why, by the bot's own search. */
export function HitTest(props: {
  /** The sentence in the address; undefined or empty before the first try. */
  tried: string | undefined;
  onTry: (question: string) => void;
  /** The entry being edited is always shown and told apart. */
  edited?: EditedEntry;
  /** Sentences to begin with. */
  samples?: string[];
  isInDrawer?: boolean;
}) {
  const { t } = useTranslation('knowledge');
  const { tried = '', onTry, edited, samples = [], isInDrawer = false } = props;
  const id = edited?.isPublished ? edited.id : undefined;
  const { data, error, isPending, isFetching, refetch } = useQuery(triedQuery(tried, id));
  const isSlow = useDelayed(isPending && tried !== '');
  const again = (question: string) => {
    if (question === tried) void refetch();
    else onTry(question);
  };
  return (
    <div className={s.test}>
      <div className={s.ask}>
        {!isInDrawer && (
          <p className={s.head}>
            <span className={s.title}>{t('test.title')}</span>
            <span className={s.aside}>
              {t(edited?.isDirty ? 'test.savedOnly' : 'test.published')}
            </span>
          </p>
        )}
        <TryForm
          key={tried}
          initial={tried}
          isBusy={isFetching}
          tookMs={tried === '' || !data ? undefined : Math.ceil(data.tookMs)}
          onTry={again}
          hasFocus={isInDrawer}
        />
        {tried === '' && samples.length > 0 && (
          <p className={s.samples}>
            <span>{t('test.samples')}</span>
            {samples.map((sample) => (
              <button key={sample} type="button" onClick={() => onTry(sample)}>
                {sample}
              </button>
            ))}
          </p>
        )}
      </div>
      {tried === '' ? (
        <EmptyState icon={<Crosshair />} title={t('test.start')}>
          {t('test.startWhy')}
        </EmptyState>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        isSlow && <Waiting />
      ) : (
        <div className={s.result} aria-live="polite">
          <div className={s.ask}>
            <ScoreScale result={data} editedId={id} />
            <VerdictLine result={data} />
          </div>
          {data.hits.length > 0 && <HitTable result={data} tried={tried} editedId={id} />}
          {edited && <WhyNot key={tried} result={data} tried={tried} edited={edited} />}
        </div>
      )}
    </div>
  );
}
