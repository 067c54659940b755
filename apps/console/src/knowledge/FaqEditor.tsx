import type { Faq } from '@lingxi/contract';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { LeaveGuard, useFreeToLeave } from '../settings/LeaveGuard.tsx';
import { SaveBar } from '../settings/SaveBar.tsx';
import { errorText } from '../ui/error-text.ts';
import { showToast } from '../ui/toast.ts';
import { useMedia } from '../ui/use-media.ts';
import { addQuestions, isAmong } from './draft.ts';
import { EditorHeader } from './EditorHeader.tsx';
import s from './FaqEditor.module.css';
import { FaqFacts } from './FaqFacts.tsx';
import { FaqFields } from './FaqFields.tsx';
import { draftFault, type Fault, serverFault } from './faults.ts';
import { HitTest } from './HitTest.tsx';
import { HitTestDrawer } from './HitTestDrawer.tsx';
import { useFaqForm } from './use-faq-form.ts';
import { useSummary } from './use-summary.ts';

/** Words at the left, what they do at the right. */
export function FaqEditor({ faq }: { faq: Faq | null }) {
  const { t } = useTranslation('knowledge');
  const navigate = useNavigate();
  const search = useSearch({ from: '/frame/knowledge' });
  const form = useFaqForm(faq, search.category ?? null);
  const summary = useSummary(form.base, form.draft);
  const mayUpdate = useMay('faq:update');
  const mayPublish = useMay('faq:publish');
  const hasRoom = useMedia('(min-width: 1024px)');
  const free = useFreeToLeave();
  const [fault, setFault] = useState<Fault | null>(null);
  const [isTestOpen, setTestOpen] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = (wrong: string) => fields.current?.querySelector<HTMLElement>(wrong);
    if (fault) (first('[aria-invalid="true"]') ?? first('[data-invalid] input'))?.focus();
  }, [fault]);
  const isPublished = faq !== null && faq.publishedAt !== null;
  const { draft } = form;

  const save = async (publishes: boolean) => {
    if (form.isSaving) return;
    const found = draftFault(draft, publishes || isPublished);
    setFault(found);
    if (found) return;
    try {
      const saved = await form.save(publishes);
      showToast({
        text: t(publishes ? 'did.publish' : saved.publishedAt ? 'did.saveLive' : 'did.save'),
      });
      if (faq) return;
      free.current = true;
      await navigate({
        to: '/knowledge/$faqId',
        params: { faqId: saved.id },
        search,
        replace: true,
      });
    } catch (error) {
      setFault(serverFault(error));
    }
  };

  const test = {
    tried: search.try,
    onTry: (question: string) =>
      void navigate({ to: '.', search: { ...search, try: question }, replace: true }),
    samples: [draft.question, ...draft.similarQuestions].filter((q) => q.trim() !== '').slice(0, 3),
    edited: {
      id: faq?.id,
      question: draft.question,
      isPublished,
      isDirty: form.isDirty,
      has: (question: string): 'saved' | 'unsaved' | 'no' =>
        isAmong(form.base, question) ? 'saved' : isAmong(draft, question) ? 'unsaved' : 'no',
      ...(mayUpdate && {
        add: (question: string) =>
          form.change({ similarQuestions: addQuestions(draft, [question]).questions }),
      }),
    },
  };
  const why = form.error && !fault ? errorText(form.error) : null;
  return (
    <div className={s.page}>
      <EditorHeader
        faq={faq}
        form={form}
        free={free}
        onTest={hasRoom ? undefined : () => setTestOpen(true)}
        onPublish={() => void save(true)}
      />
      <div className={s.body}>
        <section className={s.editor} aria-label={t('editor.label')} data-pane tabIndex={-1}>
          <div ref={fields} className={s.scroll}>
            <FaqFields
              form={form}
              fault={fault}
              isReadOnly={!mayUpdate}
              onChange={(part) => {
                setFault(null);
                form.change(part);
              }}
            />
            {faq && <FaqFacts faq={faq} />}
          </div>
          {form.isDirty && mayUpdate && (
            <SaveBar
              summary={form.isOvertaken ? t('editor.overtaken') : summary}
              error={why}
              isSaving={form.isSaving}
              saveLabel={t(isPublished ? 'editor.saveLive' : 'editor.saveDraft')}
              isPrimary={isPublished || !mayPublish}
              onSave={() => void save(false)}
              onDiscard={() => {
                setFault(null);
                form.discard();
              }}
            >
              {!isPublished && mayPublish && (
                <Button type="primary" disabled={form.isSaving} onClick={() => void save(true)}>
                  {t('editor.savePublish')}
                </Button>
              )}
            </SaveBar>
          )}
        </section>
        {hasRoom ? (
          <aside className={s.test} aria-label={t('test.title')} data-pane tabIndex={-1}>
            <HitTest {...test} />
          </aside>
        ) : (
          isTestOpen && <HitTestDrawer {...test} onClose={() => setTestOpen(false)} />
        )}
      </div>
      <LeaveGuard isDirty={form.isDirty && mayUpdate} free={free} />
    </div>
  );
}
