import type { Faq } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { ArrowLeft, Check, Crosshair, Ellipsis, EyeOff, Trash2 } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { busy } from '../settings/busy.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { absoluteTime, momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import s from './FaqEditor.module.css';
import { categoriesQuery } from './queries.ts';
import { StatusChip } from './StatusChip.tsx';
import type { FaqForm } from './use-faq-form.ts';
import { useFaqVerbs } from './use-faq-verbs.ts';

export function EditorHeader(props: {
  faq: Faq | null;
  form: FaqForm;
  free: RefObject<boolean>;
  /** Where the test has no place beside the form. */
  onTest: (() => void) | undefined;
  onPublish: () => void;
}) {
  const { t } = useTranslation('knowledge');
  const { faq, form, free } = props;
  const navigate = useNavigate();
  const now = useNow();
  const { try: _, ...filter } = useSearch({ from: '/frame/knowledge' });
  const { data: categories } = useQuery(categoriesQuery);
  const mayUpdate = useMay('faq:update');
  const mayPublish = useMay('faq:publish');
  const verbs = useFaqVerbs();
  const back = () => navigate({ to: '/knowledge', search: filter });
  const category = categories?.find((c) => c.id === form.draft.categoryId)?.name;
  const facts = [
    category ?? t('editor.noCategory'),
    faq && t('editor.updated', { time: momentTime(faq.updatedAt, now) }),
  ];
  const leave = () => {
    free.current = true;
    void back();
  };
  const items = faq
    ? [
        mayPublish && faq.publishedAt !== null
          ? {
              key: 'unpublish',
              icon: <EyeOff size={15} />,
              label: t('verb.unpublish'),
              onClick: () => verbs.unpublish(faq),
            }
          : null,
        mayUpdate
          ? {
              key: 'delete',
              icon: <Trash2 size={15} />,
              label: t('verb.delete'),
              danger: true,
              onClick: () => verbs.remove(faq, leave),
            }
          : null,
      ].filter((item) => item !== null)
    : [];
  return (
    <header className={s.header}>
      <IconButton label={t('editor.back')} icon={<ArrowLeft />} onClick={() => void back()} />
      <div className={s.names}>
        <h1 className={s.title}>
          {faq ? form.draft.question || t('editor.untitled') : t('create')}
        </h1>
        <p className={s.meta} title={faq ? absoluteTime(faq.updatedAt) : undefined}>
          {facts.filter(Boolean).join(' · ')}
        </p>
      </div>
      <span className={s.chips}>{faq && <StatusChip faq={faq} />}</span>
      {props.onTest && (
        <Button icon={<Crosshair size={16} />} onClick={props.onTest}>
          {t('test.short')}
        </Button>
      )}
      {faq && faq.publishedAt === null && !form.isDirty && mayPublish && (
        <Button
          type="primary"
          icon={<Check size={16} />}
          loading={busy(form.isSaving)}
          onClick={props.onPublish}
        >
          {t('verb.publish')}
        </Button>
      )}
      {items.length > 0 && (
        <MenuButton label={t('editor.more')} icon={<Ellipsis />} menu={{ items }} />
      )}
    </header>
  );
}
