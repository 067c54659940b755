import type { Tag } from '@lingxi/contract';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import Modal from 'antd/es/modal';
import { useTranslation } from 'react-i18next';
import d from '../settings/Dialog.module.css';
import { RefusalNote } from '../settings/RefusalNote.tsx';
import { showRefusalIn } from '../settings/refused-field.ts';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { useTagVerbs } from './use-tag-verbs.ts';

/** A new tag, or another name for one (`tag`), wherever it is. */
export function TagNameDialog({ tag, onClose }: { tag: Tag | null; onClose: () => void }) {
  const { t } = useTranslation(['service', 'settings', 'frame']);
  useReturnFocus();
  const [form] = Form.useForm<{ name: string }>();
  const { create, rename } = useTagVerbs();
  const verb = tag ? rename : create;
  const submit = ({ name }: { name: string }) => {
    if (verb.isPending) return;
    const then = { onSuccess: onClose, onError: showRefusalIn(form) };
    if (tag) rename.mutate({ id: tag.id, name }, then);
    else create.mutate(name, then);
  };
  return (
    <Modal
      open
      width={420}
      title={t(tag ? 'tags.renameTitle' : 'tags.create')}
      okText={t(tag ? 'settings:save.save' : 'canned.submit')}
      cancelText={t('frame:cancel')}
      confirmLoading={verb.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        className={d.form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: tag?.name ?? '' }}
        onFinish={submit}
      >
        <Form.Item
          name="name"
          label={t('tags.name')}
          extra={tag && t('tags.renameWhy', { count: tag.uses ?? 0, name: tag.name })}
          rules={[{ required: true, whitespace: true, message: t('settings:reason.tooShort') }]}
        >
          <Input maxLength={40} autoFocus />
        </Form.Item>
        <RefusalNote error={verb.error} form={form} />
      </Form>
    </Modal>
  );
}
