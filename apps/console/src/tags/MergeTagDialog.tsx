import type { Tag } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import Form from 'antd/es/form';
import Modal from 'antd/es/modal';
import Select from 'antd/es/select';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import d from '../settings/Dialog.module.css';
import { RefusalNote } from '../settings/RefusalNote.tsx';
import { showRefusalIn } from '../settings/refused-field.ts';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { useSettled } from '../ui/use-settled.ts';
import { fittingTagsQuery } from './queries.ts';
import { useTagVerbs } from './use-tag-verbs.ts';

/** Two tags that mean the same: this one becomes the other. Says what that does before it does it. */
export function MergeTagDialog({ tag, onClose }: { tag: Tag; onClose: () => void }) {
  const { t } = useTranslation(['service', 'settings', 'frame']);
  useReturnFocus();
  const [form] = Form.useForm<{ intoId: Tag['id'] }>();
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim(), 150);
  const { data } = useQuery(fittingTagsQuery(q));
  const others = (data?.items ?? []).filter((other) => other.id !== tag.id);
  const { merge } = useTagVerbs();
  const submit = ({ intoId }: { intoId: Tag['id'] }) => {
    const into = others.find((other) => other.id === intoId);
    if (!into || merge.isPending) return;
    merge.mutate({ tag, into }, { onSuccess: onClose, onError: showRefusalIn(form) });
  };
  return (
    <Modal
      open
      width={440}
      title={t('tags.mergeTitle')}
      okText={t('tags.mergeOk')}
      okButtonProps={{ danger: true }}
      cancelText={t('frame:cancel')}
      confirmLoading={merge.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className={d.lead}>{t('tags.mergeWhy', { count: tag.uses ?? 0, name: tag.name })}</p>
      <Form form={form} className={d.form} layout="vertical" requiredMark={false} onFinish={submit}>
        <Form.Item
          name="intoId"
          label={t('tags.mergeInto')}
          rules={[{ required: true, message: t('tags.mergePick') }]}
        >
          <Select
            autoFocus
            showSearch={{ filterOption: false, onSearch: setTyped }}
            placeholder={t('tags.mergePick')}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <RefusalNote error={merge.error} form={form} />
      </Form>
    </Modal>
  );
}
