import type { HoursInput } from '@lingxi/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import Modal from 'antd/es/modal';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { client } from '../client.ts';
import { busy } from '../settings/busy.ts';
import d from '../settings/Dialog.module.css';
import { RefusalNote } from '../settings/RefusalNote.tsx';
import { showRefusalIn } from '../settings/refused-field.ts';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { hoursKey } from './queries.ts';

const nine = [{ from: '09:00', to: '18:00' }];
const usualWeek = [nine, nine, nine, nine, nine, [], []];

/** Asks for a name only; the week begins as most do. */
export function NewHours({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['hours', 'frame', 'settings']);
  useReturnFocus();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { account } = useMe();
  const [form] = Form.useForm<Pick<HoursInput, 'name'>>();
  const formId = useId();
  const create = useMutation({
    mutationFn: ({ name }: Pick<HoursInput, 'name'>) =>
      client.call('hours.create', {
        body: { name, timezone: account.timezone, week: usualWeek, holidays: [] },
      }),
    onSuccess: async ({ id }) => {
      await cache.invalidateQueries({ queryKey: hoursKey });
      void navigate({ to: '/settings/hours/$hoursId', params: { hoursId: id } });
    },
    onError: showRefusalIn(form),
  });
  return (
    <Modal
      open
      title={t('create')}
      width={420}
      okText={t('submit')}
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
        onFinish={(values) => !create.isPending && create.mutate(values)}
      >
        <Form.Item
          name="name"
          label={t('name')}
          extra={t('nameHelp')}
          rules={[{ required: true, whitespace: true, message: t('settings:reason.tooShort') }]}
        >
          <Input maxLength={120} autoFocus placeholder={t('nameHint')} />
        </Form.Item>
        <RefusalNote error={create.error} form={form} />
      </Form>
    </Modal>
  );
}
