import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import Button from 'antd/es/button';
import Checkbox from 'antd/es/checkbox';
import { ArrowLeft, Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { mostMessages, transcriptQuery } from './queries.ts';
import { TranscriptFacts } from './TranscriptFacts.tsx';
import { TranscriptLine } from './TranscriptLine.tsx';
import s from './TranscriptPage.module.css';
import { transcriptUrl } from './transcript-url.ts';

/** A conversation on paper: what was said, by whom, when. Notes only where they are asked for. */
export default function TranscriptPage() {
  const { t } = useTranslation('service');
  const { conversationId } = useParams({ from: '/frame/transcript/$conversationId' });
  const query = useQuery(transcriptQuery(conversationId));
  const mayNote = useMay('conversation:note');
  const [hasNotes, setNotes] = useState(false);
  const [hasBom, setBom] = useState(false);
  const { data } = query;
  return (
    <section className={s.page} data-pane tabIndex={-1} aria-label={t('transcript.page')}>
      <div className={s.bar}>
        <Link
          to="/inbox/$folder/$conversationId"
          params={{ folder: 'all', conversationId }}
          className={s.back}
        >
          <ArrowLeft size={16} aria-hidden="true" />
          {t('transcript.back')}
        </Link>
        <fieldset className={s.options} aria-label={t('transcript.options')}>
          {mayNote && (
            <Checkbox checked={hasNotes} onChange={(e) => setNotes(e.target.checked)}>
              {t('transcript.notes')}
            </Checkbox>
          )}
          <Checkbox checked={hasBom} onChange={(e) => setBom(e.target.checked)}>
            {t('transcript.bom')}
          </Checkbox>
        </fieldset>
        <Button
          icon={<Download size={16} />}
          href={transcriptUrl(conversationId, { hasNotes, hasBom })}
          download
        >
          {t('transcript.download')}
        </Button>
        <Button
          type="primary"
          icon={<Printer size={16} />}
          disabled={!data}
          onClick={() => window.print()}
        >
          {t('transcript.print')}
        </Button>
      </div>
      {query.error ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : !data ? (
        <SkeletonRows count={6} label={t('transcript.loading')} />
      ) : (
        <article className={s.sheet}>
          <TranscriptFacts conversation={data.conversation} />
          <ol className={s.lines}>
            {data.messages
              .filter((m) => hasNotes || m.kind !== 'note')
              .map((m) => (
                <TranscriptLine
                  key={m.id}
                  message={m}
                  contactName={data.conversation.contact.name}
                  hasNotes={hasNotes}
                />
              ))}
          </ol>
          {data.isCut && <p className={s.cut}>{t('transcript.cut', { count: mostMessages })}</p>}
        </article>
      )}
    </section>
  );
}
