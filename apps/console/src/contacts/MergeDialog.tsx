import type { Contact, MergeChoices } from '@lingxi/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import Modal from 'antd/es/modal';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { busy } from '../settings/busy.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { errorText } from '../ui/error-text.ts';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { showToast } from '../ui/toast.ts';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import s from './MergeDialog.module.css';
import { MergePick } from './MergePick.tsx';
import { MergePreviewTable } from './MergePreviewTable.tsx';
import { previewQuery } from './queries.ts';
import { useContactVerbs } from './use-contact-verbs.ts';

/** Choose the other one, look at what it would mean, do it; and undo it from the toast or the timeline. */
export function MergeDialog({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const { t } = useTranslation(['contact-pages', 'frame']);
  useReturnFocus();
  const verbs = useContactVerbs();
  const [from, setFrom] = useState<Contact | null>(null);
  const [choices, setChoices] = useState<MergeChoices>({});
  const preview = useQuery({
    ...previewQuery(contact.id, from?.id ?? ''),
    enabled: from !== null,
  });
  const merge = useMutation({
    mutationFn: (other: Contact) => verbs.merge(contact.id, other.id, choices),
    onSuccess: ({ mergeId, contact: into }, other) => {
      showToast({
        text: t('merge.done', { from: other.name, into: into.name }),
        action: { label: t('frame:undo'), run: () => void verbs.undoMerge(mergeId) },
      });
      onClose();
    },
  });
  const choose = (other: Contact | null) => {
    merge.reset();
    setChoices({});
    setFrom(other);
  };
  return (
    <Modal
      open
      title={t('merge.title', { name: contact.name })}
      width={720}
      okText={t('merge.do')}
      cancelText={t('frame:cancel')}
      okButtonProps={{ disabled: !preview.data, loading: busy(merge.isPending) }}
      onOk={() => from && preview.data && !merge.isPending && merge.mutate(from)}
      onCancel={onClose}
    >
      {from === null ? (
        <MergePick contact={contact} onPick={choose} />
      ) : preview.isError ? (
        <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
      ) : preview.data ? (
        <MergePreviewTable
          preview={preview.data}
          choices={choices}
          onChoose={setChoices}
          onOther={() => choose(null)}
        />
      ) : (
        <SkeletonRows label={t('loading')} count={3} />
      )}
      {merge.error && (
        <p className={s.wrong} role="alert">
          {errorText(merge.error)}
        </p>
      )}
    </Modal>
  );
}
