import type { Locale, Role, Team } from '@lingxi/contract';
import { useMutation } from '@tanstack/react-query';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import Modal from 'antd/es/modal';
import Segmented from 'antd/es/segmented';
import Select from 'antd/es/select';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { locales } from '../locales/index.ts';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { busy } from './busy.ts';
import d from './Dialog.module.css';
import { LinkToSend } from './LinkToSend.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { grantableRoles } from './ranks.ts';
import { showRefusalIn } from './refused-field.ts';
import { useAgentVerbs } from './use-agent-verbs.ts';

interface Values {
  email: string;
  name: string;
  role: Role;
  teamIds: Team['id'][];
  locale: Locale;
}

/** Asks for the person, then shows the link to send them; no mail server is needed. */
export function InviteDialog({ teams, onClose }: { teams: Team[]; onClose: () => void }) {
  const { t } = useTranslation(['settings', 'agents', 'frame']);
  useReturnFocus();
  const { agent, account } = useMe();
  const verbs = useAgentVerbs();
  const [form] = Form.useForm<Values>();
  const formId = useId();
  const showRefusal = showRefusalIn(form);
  const invite = useMutation({ mutationFn: verbs.invite, onError: showRefusal });
  if (invite.data) {
    return (
      <Modal
        open
        title={t('invite.done', { name: invite.data.agent.name })}
        width={480}
        okText={t('done')}
        onOk={onClose}
        onCancel={onClose}
        footer={(_, { OkBtn }) => <OkBtn />}
      >
        <p className={d.lead}>{t('invite.send')}</p>
        <LinkToSend link={invite.data.link} locale={invite.data.agent.locale} />
      </Modal>
    );
  }
  return (
    <Modal
      open
      title={t('agents.invite')}
      width={480}
      okText={t('invite.submit')}
      cancelText={t('frame:cancel')}
      okButtonProps={{ htmlType: 'submit', form: formId, loading: busy(invite.isPending) }}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form<Values>
        id={formId}
        form={form}
        className={d.form}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
        initialValues={{ role: 'agent', teamIds: [], locale: account.locale }}
        onFinish={(values) => !invite.isPending && invite.mutate(values)}
      >
        <Form.Item
          name="email"
          label={t('invite.email')}
          validateTrigger="onBlur"
          rules={[{ required: true, type: 'email', message: t('invite.emailWrong') }]}
        >
          <Input type="email" maxLength={200} autoComplete="off" autoFocus />
        </Form.Item>
        <Form.Item
          name="name"
          label={t('agents.field.name')}
          extra={t('profile.nameHelp')}
          rules={[{ required: true, whitespace: true, message: t('reason.tooShort') }]}
        >
          <Input maxLength={120} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="role"
          label={t('agents.field.role')}
          extra={
            <Form.Item noStyle shouldUpdate>
              {({ getFieldValue }) => t(`roleHelp.${getFieldValue('role') as Role}`)}
            </Form.Item>
          }
        >
          <Select
            options={grantableRoles(agent.role).map((role) => ({
              value: role,
              label: t(`agents:role.${role}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="teamIds" label={t('agents.field.teams')}>
          <Select
            mode="multiple"
            optionFilterProp="label"
            placeholder={t('invite.noTeam')}
            options={teams.map((team) => ({ value: team.id, label: team.name }))}
          />
        </Form.Item>
        <Form.Item name="locale" label={t('frame:profile.language')}>
          <Segmented
            aria-label={t('frame:profile.language')}
            options={locales.map((value) => ({ value, label: t(`frame:language.${value}`) }))}
          />
        </Form.Item>
        <RefusalNote error={invite.error} form={form} />
      </Form>
    </Modal>
  );
}
