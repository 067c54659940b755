import type { Agent, Role, Team } from '@lingxi/contract';
import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Drawer from 'antd/es/drawer';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import InputNumber from 'antd/es/input-number';
import Select from 'antd/es/select';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { showToast } from '../ui/toast.ts';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { AgentAccess } from './AgentAccess.tsx';
import { AgentState } from './AgentRow.tsx';
import { busy } from './busy.ts';
import d from './Dialog.module.css';
import s from './Drawer.module.css';
import { isSame } from './is-same.ts';
import { LeaveGuard, useFreeToLeave } from './LeaveGuard.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { grantableRoles, mayManage, roleNames } from './ranks.ts';
import { showRefusalIn } from './refused-field.ts';
import { ReadOnlyNote } from './Section.tsx';
import { type OneTimeLink, useAgentVerbs } from './use-agent-verbs.ts';

interface Values {
  name: string;
  role: Role;
  teamIds: Team['id'][];
  capacity: number;
}

export function AgentDrawer(props: { agent: Agent; teams: Team[]; onClose: () => void }) {
  const { t } = useTranslation(['settings', 'agents', 'frame']);
  useReturnFocus();
  const { agent, teams, onClose } = props;
  const me = useMe();
  const mayChange = mayManage(me, agent);
  const verbs = useAgentVerbs();
  const [form] = Form.useForm<Values>();
  const formId = useId();
  const [link, setLink] = useState<OneTimeLink | null>(null);
  const [initial] = useState<Values>(() => {
    const { name, role, teamIds, capacity } = agent;
    return { name, role, teamIds, capacity };
  });
  const [isDirty, setDirty] = useState(false);
  const free = useFreeToLeave();
  const showRefusal = showRefusalIn(form);
  const granted = grantableRoles(me.agent.role);
  const save = useMutation({
    mutationFn: (body: Values) => verbs.update(agent.id, body),
    onSuccess: () => {
      showToast({ text: t('agents.saved', { name: agent.name }) });
      free.current = true;
      onClose();
    },
    onError: showRefusal,
  });
  return (
    <Drawer
      open
      size={440}
      title={agent.name}
      extra={<AgentState agent={agent} />}
      styles={{ wrapper: { maxWidth: '100vw' }, footer: { padding: '11px 24px' } }}
      onClose={onClose}
      footer={
        mayChange && (
          <div className={s.footer}>
            <Button onClick={onClose}>{t('frame:cancel')}</Button>
            <Button type="primary" htmlType="submit" form={formId} loading={busy(save.isPending)}>
              {t('save.save')}
            </Button>
          </div>
        )
      }
    >
      <p className={d.lead}>{agent.email}</p>
      {!mayChange && <ReadOnlyNote>{t('agents.above')}</ReadOnlyNote>}
      <Form<Values>
        id={formId}
        form={form}
        className={d.form}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
        disabled={!mayChange}
        initialValues={initial}
        onValuesChange={(_, values) => setDirty(!isSame(values, initial))}
        onFinish={(values) => !save.isPending && save.mutate(values)}
      >
        <Form.Item
          name="name"
          label={t('agents.field.name')}
          rules={[{ required: true, whitespace: true, message: t('reason.tooShort') }]}
        >
          <Input maxLength={120} />
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
            options={roleNames.map((role) => ({
              value: role,
              label: t(`agents:role.${role}`),
              disabled: role !== agent.role && !granted.includes(role),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="teamIds"
          label={t('agents.field.teams')}
          extra={t('agents.field.teamsHelp')}
        >
          <Select
            mode="multiple"
            optionFilterProp="label"
            options={teams.map((team) => ({ value: team.id, label: team.name }))}
          />
        </Form.Item>
        <Form.Item
          name="capacity"
          label={t('agents.field.capacity')}
          extra={t('agents.field.capacityHelp', { load: agent.load })}
          rules={[{ required: true, message: t('reason.needed') }]}
        >
          <InputNumber min={0} max={100} precision={0} />
        </Form.Item>
        <RefusalNote error={save.error} form={form} />
      </Form>
      {mayChange && agent.id !== me.agent.id && (
        <AgentAccess agent={agent} link={link} onLink={setLink} />
      )}
      <LeaveGuard isDirty={isDirty} free={free} isDrawer />
    </Drawer>
  );
}
