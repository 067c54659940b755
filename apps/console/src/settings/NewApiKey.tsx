import { useMutation, useQueryClient } from '@tanstack/react-query';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import Modal from 'antd/es/modal';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { busy } from './busy.ts';
import { CopyBlock, CopyField } from './CopyField.tsx';
import d from './Dialog.module.css';
import { settingsKeys } from './queries.ts';
import { RefusalNote } from './RefusalNote.tsx';
import { showRefusalIn } from './refused-field.ts';

/** The secret is shown once, here; the server keeps only its hash. */
export function NewApiKey({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['settings', 'frame']);
  useReturnFocus();
  const cache = useQueryClient();
  const [form] = Form.useForm<{ name: string }>();
  const formId = useId();
  const showRefusal = showRefusalIn(form);
  const create = useMutation({
    mutationFn: (body: { name: string }) => client.call('apiKeys.create', { body }),
    onSuccess: () => void cache.invalidateQueries({ queryKey: settingsKeys.apiKeys }),
    onError: showRefusal,
  });
  if (create.data) {
    const { secret, apiKey } = create.data;
    return (
      <Modal
        open
        title={t('apiKeys.done', { name: apiKey.name })}
        width={520}
        okText={t('apiKeys.kept')}
        onOk={onClose}
        onCancel={onClose}
        footer={(_, { OkBtn }) => <OkBtn />}
        closable={false}
        keyboard={false}
        mask={{ closable: false }}
      >
        <p className={d.lead}>{t('apiKeys.once')}</p>
        <CopyField label={t('apiKeys.secret')} value={secret} hasFocus />
        <p className={d.facts}>{t('apiKeys.use')}</p>
        <CopyBlock
          label="curl"
          value={`curl -H "Authorization: Bearer $LINGXI_API_KEY" \\\n  ${window.location.origin}/v1/account`}
        />
      </Modal>
    );
  }
  return (
    <Modal
      open
      title={t('apiKeys.create')}
      width={420}
      okText={t('apiKeys.submit')}
      cancelText={t('frame:cancel')}
      okButtonProps={{ htmlType: 'submit', form: formId, loading: busy(create.isPending) }}
      onCancel={onClose}
    >
      <Form
        id={formId}
        form={form}
        className={d.form}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
        onFinish={(values) => !create.isPending && create.mutate(values)}
      >
        <Form.Item
          name="name"
          label={t('apiKeys.name')}
          extra={t('apiKeys.nameHelp')}
          rules={[{ required: true, whitespace: true, message: t('reason.tooShort') }]}
        >
          <Input maxLength={120} autoFocus placeholder={t('apiKeys.nameHint')} />
        </Form.Item>
        <RefusalNote error={create.error} form={form} />
      </Form>
    </Modal>
  );
}
