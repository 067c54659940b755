import type { ImportKind } from '@lingxi/contract';
import { limits } from '@lingxi/contract/limits';
import Button from 'antd/es/button';
import { Download, FileUp } from 'lucide-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../ui/error-text.ts';
import { Bar } from './Bar.tsx';
import s from './ChooseFile.module.css';
import { templateUrl } from './downloads.ts';
import { Recent } from './Recent.tsx';
import { useImportVerbs } from './use-import-verbs.ts';

const accepted = '.csv,.tsv,.txt,.xlsx,.jsonl,.ndjson';
const formats = ['csv', 'xlsx', 'jsonl'] as const;

export function ChooseFile({ kind }: { kind: ImportKind }) {
  const { t } = useTranslation('imports');
  const { upload } = useImportVerbs(kind);
  const picker = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController>(undefined);
  const [part, setPart] = useState(0);
  const [isOver, setOver] = useState(false);
  const [tooLarge, setTooLarge] = useState(false);
  useEffect(() => () => stop.current?.abort(), []);
  const take = (file: File | undefined) => {
    if (!file || upload.isPending) return;
    setTooLarge(file.size > limits.importFileBytes);
    if (file.size > limits.importFileBytes) return upload.reset();
    setPart(0);
    stop.current = new AbortController();
    upload.mutate({ file, onProgress: setPart, signal: stop.current.signal });
  };
  const drop = (e: DragEvent) => {
    e.preventDefault();
    setOver(false);
    take(e.dataTransfer.files[0]);
  };
  const mb = limits.importFileBytes / 1024 / 1024;
  const wrong = tooLarge
    ? t('choose.tooLarge', { mb })
    : upload.error && !stop.current?.signal.aborted
      ? errorText(upload.error)
      : undefined;
  return (
    <section className={s.choose} aria-label={t('step.file')} data-pane tabIndex={-1}>
      <div className={s.column}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same by keyboard */}
        <div
          className={s.drop}
          data-over={isOver || undefined}
          onDragOver={(e) => {
            e.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          {upload.isPending ? (
            <div className={s.sending}>
              <p className={s.lead} role="status">
                {part < 1 ? t('choose.sending') : t('choose.reading')}
              </p>
              <Bar label={t('choose.sending')} part={part < 1 ? part : undefined} />
              <Button onClick={() => stop.current?.abort()}>{t('cancel')}</Button>
            </div>
          ) : (
            <>
              <span className={s.icon} aria-hidden="true">
                <FileUp size={22} />
              </span>
              <p className={s.lead}>{t('choose.lead')}</p>
              <Button type="primary" onClick={() => picker.current?.click()}>
                {t('choose.pick')}
              </Button>
              <p className={s.help}>
                {t('choose.help', { mb, rows: limits.importFileRows.toLocaleString() })}
              </p>
            </>
          )}
          <input
            ref={picker}
            type="file"
            accept={accepted}
            hidden
            aria-label={t('choose.pick')}
            onChange={(e) => {
              take(e.target.files?.[0]);
              e.target.value = '';
            }}
          />
        </div>
        {wrong !== undefined && (
          <p className={s.wrong} role="alert">
            {wrong}
          </p>
        )}
        <div className={s.about}>
          <h2 className={s.heading}>{t('about.title')}</h2>
          <p className={s.text}>{t(`about.${kind}`)}</p>
          <p className={s.links}>
            <span>{t('about.template')}</span>
            {formats.map((format) => (
              <a key={format} href={templateUrl(kind, format)} download>
                <Download size={14} aria-hidden="true" />
                {format}
              </a>
            ))}
          </p>
        </div>
        <Recent kind={kind} />
      </div>
    </section>
  );
}
