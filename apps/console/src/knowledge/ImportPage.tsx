import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import Checkbox from 'antd/es/checkbox';
import TextArea from 'antd/es/input/TextArea';
import Select from 'antd/es/select';
import { ArrowLeft, Download, FileUp } from 'lucide-react';
import { type DragEvent, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { client } from '../client.ts';
import { busy } from '../settings/busy.ts';
import { fieldErrorOf } from '../settings/field-errors.ts';
import { LeaveGuard, useFreeToLeave } from '../settings/LeaveGuard.tsx';
import { errorText } from '../ui/error-text.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { showToast } from '../ui/toast.ts';
import s from './ImportPage.module.css';
import { ImportPreview } from './ImportPreview.tsx';
import { LockedPage } from './LockedPage.tsx';
import { limits } from './limits.ts';
import { categoriesQuery, refreshFaqs } from './queries.ts';
import { readRows, toInput } from './read-rows.ts';
import { readTextFile } from './read-text-file.ts';

/** A file of this size holds more rows than one import takes. */
const mostFileBytes = 8 * 1024 * 1024;

function downloadSample(text: string): void {
  const link = document.createElement('a');
  // The mark in front tells spreadsheets that it is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
  link.download = 'lingxi-faq.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}

export default function ImportPage() {
  return useMay('faq:update') ? <Import /> : <LockedPage />;
}

/** Rows are read and checked here, and seen, before anything is sent: all of them, or none. */
function Import() {
  const { t } = useTranslation(['knowledge', 'frame', 'settings']);
  const navigate = useNavigate();
  const cache = useQueryClient();
  const { try: _, ...filter } = useSearch({ from: '/frame/knowledge' });
  const { data: categories = [] } = useQuery(categoriesQuery);
  const mayPublish = useMay('faq:publish');
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const free = useFreeToLeave();
  const [text, setText] = useState('');
  const [isPublished, setPublished] = useState(mayPublish);
  const [categoryId, setCategory] = useState(filter.category ?? null);
  const rows = useMemo(() => readRows(text, isPublished), [text, isPublished]);
  const wrong = rows.filter((row) => row.faults.length > 0).length;
  const isTooMany = rows.length > limits.importRows;

  const back = () => navigate({ to: '/knowledge', search: filter });
  const send = useMutation({
    mutationFn: () =>
      client.call('faqs.import', {
        body: { rows: rows.map((row) => toInput(row, categoryId)), isPublished },
      }),
    onSuccess: ({ created }) => {
      refreshFaqs(cache);
      showToast({ text: t('import.done', { count: created }) });
      free.current = true;
      void back();
    },
  });
  const refused = fieldErrorOf(send.error);
  const refusedRow = refused?.path[0] === 'rows' ? Number(refused.path[1]) : undefined;

  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > mostFileBytes) {
      showToast({ text: t('import.fileLarge'), tone: 'danger' });
      return;
    }
    const read = await readTextFile(file);
    if (read === null) {
      showToast({ text: t('import.fileBinary'), tone: 'danger' });
      return;
    }
    send.reset();
    setText(read);
  };
  const drop = (e: DragEvent) => {
    e.preventDefault();
    void take(e.dataTransfer.files[0]);
  };
  const summary = isTooMany
    ? t('import.tooMany', { max: limits.importRows.toLocaleString() })
    : wrong > 0
      ? t('import.someWrong', { count: wrong })
      : rows.length > 0
        ? t('import.ready', { count: rows.length })
        : t('import.nothing');
  return (
    <div className={s.page}>
      <header className={s.header}>
        <IconButton label={t('editor.back')} icon={<ArrowLeft />} onClick={() => void back()} />
        <h1 className={s.title}>{t('import.title')}</h1>
        <Button icon={<Download size={16} />} onClick={() => downloadSample(t('import.sample'))}>
          {t('import.download')}
        </Button>
      </header>
      <div className={s.body}>
        <section
          className={s.source}
          aria-label={t('import.source')}
          data-pane
          tabIndex={-1}
          onDragOver={(e) => e.preventDefault()}
          onDrop={drop}
        >
          <p className={s.lead}>{t('import.lead')}</p>
          <div className={s.labelRow}>
            <label htmlFor={id}>{t('import.text')}</label>
            <Button
              size="small"
              icon={<FileUp size={14} />}
              onClick={() => picker.current?.click()}
            >
              {t('import.pick')}
            </Button>
            <input
              ref={picker}
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              hidden
              onChange={(e) => {
                void take(e.target.files?.[0]);
                e.target.value = '';
              }}
            />
          </div>
          <TextArea
            id={id}
            className={s.text}
            rows={14}
            placeholder={t('import.sample')}
            spellCheck={false}
            value={text}
            onChange={(e) => {
              send.reset();
              setText(e.target.value);
            }}
          />
          <div className={s.field}>
            <label htmlFor={`${id}-category`}>{t('import.category')}</label>
            <Select
              id={`${id}-category`}
              allowClear
              placeholder={t('editor.noCategory')}
              value={categoryId}
              options={categories.map((c) => ({ value: c.id, label: c.name }))}
              onChange={(value?: string) => setCategory(value ?? null)}
            />
          </div>
          {mayPublish && (
            <Checkbox checked={isPublished} onChange={(e) => setPublished(e.target.checked)}>
              {t('import.publish')}
            </Checkbox>
          )}
        </section>
        <section
          className={s.preview}
          aria-label={t('import.preview')}
          data-pane
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls and holds nothing to focus
          tabIndex={0}
        >
          <ImportPreview rows={rows} refusedRow={refusedRow} />
        </section>
      </div>
      <footer className={s.footer}>
        {send.error ? (
          <p className={s.wrong} role="alert">
            {refused && refusedRow !== undefined && rows[refusedRow]
              ? t('import.refusedRow', {
                  line: rows[refusedRow].line,
                  why: refused.why,
                })
              : errorText(send.error)}
          </p>
        ) : (
          <p className={wrong > 0 || isTooMany ? s.wrong : s.summary} role="status">
            {summary}
          </p>
        )}
        <Button onClick={() => void back()}>{t('frame:cancel')}</Button>
        <Button
          type="primary"
          loading={busy(send.isPending)}
          disabled={rows.length === 0 || wrong > 0 || isTooMany}
          onClick={() => !send.isPending && send.mutate()}
        >
          {rows.length > 0 ? t('import.submit', { count: rows.length }) : t('import.open')}
        </Button>
      </footer>
      <LeaveGuard isDirty={text.trim() !== ''} free={free} />
    </div>
  );
}
