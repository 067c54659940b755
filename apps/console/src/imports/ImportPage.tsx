import type { ImportKind } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ArrowLeft, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import NotFound from '../frame/NotFound.tsx';
import { Loaded } from '../settings/Loaded.tsx';
import { TouchSize } from '../settings/TouchSize.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useIsPhone } from '../ui/use-media.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import s from './ImportPage.module.css';
import { isExportKind, isKind, kinds } from './kinds.ts';
import { Outcome } from './Outcome.tsx';
import { Preview } from './Preview.tsx';
import { Progress } from './Progress.tsx';
import { importQuery } from './queries.ts';
import { Steps } from './Steps.tsx';

/** A file becomes rows: choose it, look at what it holds, import it whole or not at all. */
export default function ImportPage() {
  const { kind } = useParams({ from: '/frame/import/$kind' });
  return isKind(kind) ? <Import kind={kind} /> : <NotFound />;
}

function Import({ kind }: { kind: ImportKind }) {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const { permissions } = useMe();
  const { id } = useSearch({ from: '/frame/import/$kind' });
  const isPhone = useIsPhone();
  const mayImport = permissions.includes(kinds[kind].permission);
  return (
    <TouchSize>
      <div className={s.page}>
        <header className={s.header}>
          <IconButton
            label={t(`back.${kind}`)}
            icon={<ArrowLeft />}
            onClick={() => void navigate({ to: kinds[kind].list })}
          />
          <h1 className={s.title}>{t(`title.${kind}`)}</h1>
          {mayImport && !isPhone && <Steps id={id} />}
          {isExportKind(kind) && <ExportMenu kind={kind} />}
        </header>
        {!mayImport ? (
          <EmptyState icon={<Lock />} title={t('locked.title')}>
            {t('locked.why')}
          </EmptyState>
        ) : id === undefined ? (
          <ChooseFile kind={kind} />
        ) : (
          <OneImport key={id} kind={kind} id={id} />
        )}
      </div>
    </TouchSize>
  );
}

function OneImport({ kind, id }: { kind: ImportKind; id: string }) {
  const query = useQuery(importQuery(id));
  return (
    <Loaded query={query}>
      {(job) => {
        if (job.kind !== kind) return <NotFound />;
        if (job.state === 'preview') return <Preview job={job} />;
        if (job.state === 'running') return <Progress job={job} />;
        return <Outcome job={job} />;
      }}
    </Loaded>
  );
}
