import { useMutation } from '@tanstack/react-query';
import Form from 'antd/es/form';
import Password from 'antd/es/input/Password';
import Modal from 'antd/es/modal';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { client } from '../client.ts';
import { showToast } from '../ui/toast.ts';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { busy } from './busy.ts';
import s from './Dialog.module.css';
import { RefusalNote } from './RefusalNote.tsx';
import { showRefusalIn } from './refused-field.ts';

interface Values {
  currentPassword: string;
  newPassword: string;
  repeated: string;
}

const fewestCharacters = 10;

export function PasswordDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['settings', 'frame']);
  useReturnFocus();
  const { agent } = useMe();
  const [form] = Form.useForm<Values>();
  const formId = useId();
  const showRefusal = showRefusalIn(form);
  const save = useMutation({
    mutationFn: ({ currentPassword, newPassword }: Values) =>
      client.call('agents.updateMe', { body: { currentPassword, newPassword } }),
    onSuccess: () => {
      showToast({ text: t('password.done') });
      onClose();
    },
    onError: showRefusal,
  });
  return (
    <Modal
      open
      title={t('password.change')}
      width={420}
      okText={t('password.submit')}
      cancelText={t('frame:cancel')}
      okButtonProps={{ htmlType: 'submit', form: formId, loading: busy(save.isPending) }}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form<Values>
        id={formId}
        form={form}
        className={s.form}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
        onFinish={(values) => !save.isPending && save.mutate(values)}
      >
        {/* For password managers, which otherwise cannot tell whose password it is. */}
        <input type="text" autoComplete="username" value={agent.email} readOnly hidden />
        <Form.Item
          name="currentPassword"
          label={t('password.current')}
          rules={[{ required: true, message: t('reason.needed') }]}
        >
          <Password autoComplete="current-password" autoFocus />
        </Form.Item>
        <Form.Item
          name="newPassword"
          label={t('password.new')}
          extra={t('password.help', { count: fewestCharacters })}
          rules={[
            {
              required: true,
              min: fewestCharacters,
              message: t('password.short', { count: fewestCharacters }),
            },
          ]}
        >
          <Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <Form.Item
          name="repeated"
          label={t('password.repeat')}
          dependencies={['newPassword']}
          rules={[
            { required: true, message: t('reason.needed') },
            ({ getFieldValue }) => ({
              validator: (_, value) =>
                !value || value === getFieldValue('newPassword')
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('password.differs'))),
            }),
          ]}
        >
          <Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <RefusalNote error={save.error} form={form} />
      </Form>
    </Modal>
  );
}
