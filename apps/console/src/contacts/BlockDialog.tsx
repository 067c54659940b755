import type { BlockReason, Contact } from '@lingxi/contract';
import { useMutation } from '@tanstack/react-query';
import Modal from 'antd/es/modal';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { busy } from '../settings/busy.ts';
import { errorText } from '../ui/error-text.ts';
import { showToast } from '../ui/toast.ts';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import s from './BlockDialog.module.css';
import { useContactVerbs } from './use-contact-verbs.ts';

const reasons = ['spam', 'abuse', 'fraud', 'other'] as const satisfies readonly BlockReason[];
/** Hours; null: until somebody lifts it. */
const lengths = { hour: 1, day: 24, week: 168, always: null } as const;
type Length = keyof typeof lengths;

export function BlockDialog({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const { t } = useTranslation(['contact-pages', 'frame']);
  useReturnFocus();
  const verbs = useContactVerbs();
  const [reason, setReason] = useState<BlockReason>('spam');
  const [length, setLength] = useState<Length>('always');
  const [note, setNote] = useState('');
  const block = useMutation({
    mutationFn: () => {
      const hours = lengths[length];
      const until = hours === null ? null : new Date(Date.now() + hours * 3_600_000).toISOString();
      return verbs.block(contact.id, { reason, note: note.trim(), until });
    },
    onSuccess: () => {
      showToast({
        text: t('block.done', { name: contact.name }),
        action: { label: t('frame:undo'), run: () => void verbs.unblock(contact.id) },
      });
      onClose();
    },
  });
  const choices = <V extends string>(
    legend: string,
    values: readonly V[],
    chosen: V,
    choose: (value: V) => void,
    labelOf: (value: V) => string,
  ) => (
    <fieldset className={s.choices}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} className={s.choice}>
          <input
            type="radio"
            name={legend}
            checked={chosen === value}
            onChange={() => choose(value)}
          />
          {labelOf(value)}
        </label>
      ))}
    </fieldset>
  );
  return (
    <Modal
      open
      title={t('block.title', { name: contact.name })}
      width={480}
      okText={t('block.do')}
      cancelText={t('frame:cancel')}
      okButtonProps={{ danger: true, loading: busy(block.isPending) }}
      onOk={() => !block.isPending && block.mutate()}
      onCancel={onClose}
    >
      <p className={s.lead}>{t('block.lead')}</p>
      {choices(t('block.reason'), reasons, reason, setReason, (value) => t(`block.${value}`))}
      {choices(t('block.for'), Object.keys(lengths) as Length[], length, setLength, (value) =>
        t(`block.${value}`),
      )}
      <label className={s.note}>
        <span>{t('block.note')}</span>
        <textarea
          rows={2}
          maxLength={500}
          placeholder={t('block.noteHint')}
          value={note}
          onChange={(e) => setNote(e.target.value)}
        />
      </label>
      {block.error && (
        <p className={s.wrong} role="alert">
          {errorText(block.error)}
        </p>
      )}
    </Modal>
  );
}
