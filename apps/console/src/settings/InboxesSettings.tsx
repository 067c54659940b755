import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import Modal from 'antd/es/modal';
import { Bot, MessageSquareCode, Plus, UserRound } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { teamsQuery } from '../agents/agents.ts';
import { useMay } from '../agents/me.ts';
import { client } from '../client.ts';
import { keys } from '../queries.ts';
import { Chip } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { busy } from './busy.ts';
import d from './Dialog.module.css';
import { Loaded } from './Loaded.tsx';
import { inboxesQuery } from './queries.ts';
import { RefusalNote } from './RefusalNote.tsx';
import { showRefusalIn } from './refused-field.ts';
import { Section } from './Section.tsx';
import s from './Table.module.css';

function NewInbox({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['settings', 'frame']);
  useReturnFocus();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [form] = Form.useForm<{ name: string }>();
  const formId = useId();
  const showRefusal = showRefusalIn(form);
  const create = useMutation({
    mutationFn: (body: { name: string }) => client.call('inboxes.create', { body }),
    onSuccess: async ({ id }) => {
      await cache.invalidateQueries({ queryKey: keys.inboxes });
      void navigate({ to: '/settings/inboxes/$inboxId', params: { inboxId: id } });
    },
    onError: showRefusal,
  });
  return (
    <Modal
      open
      title={t('inboxes.create')}
      width={420}
      okText={t('inboxes.submit')}
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
          label={t('inbox.name')}
          extra={t('inbox.nameHelp')}
          rules={[{ required: true, whitespace: true, message: t('reason.tooShort') }]}
        >
          <Input maxLength={120} autoFocus placeholder={t('inbox.nameHint')} />
        </Form.Item>
        <RefusalNote error={create.error} form={form} />
      </Form>
    </Modal>
  );
}

export default function InboxesSettings() {
  const { t } = useTranslation(['settings', 'frame']);
  const query = useQuery(inboxesQuery);
  const { data: teams } = useQuery(teamsQuery);
  const mayUpdate = useMay('inbox:update');
  const [isCreating, setCreating] = useState(false);
  const create = (
    <Button type="primary" icon={<Plus size={16} />} onClick={() => setCreating(true)}>
      {t('inboxes.create')}
    </Button>
  );
  return (
    <Section name="inboxes" actions={mayUpdate && query.data?.length !== 0 && create}>
      <Loaded query={query}>
        {(inboxes) =>
          inboxes.length === 0 ? (
            <EmptyState
              icon={<MessageSquareCode />}
              title={t('inboxes.none')}
              action={mayUpdate && create}
            >
              {t('inboxes.noneWhy')}
            </EmptyState>
          ) : (
            <div className={s.box}>
              <table className={s.table}>
                <thead>
                  <tr>
                    <th scope="col" className={s.main}>
                      {t('inbox.name')}
                    </th>
                    <th scope="col" className={s.mid}>
                      {t('inboxes.channel')}
                    </th>
                    <th scope="col">{t('inboxes.first')}</th>
                    <th scope="col" className={s.mid}>
                      {t('inboxes.team')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {inboxes.map((inbox) => (
                    <tr key={inbox.id} className={s.row} data-link>
                      <td className={s.main}>
                        <Link
                          to="/settings/inboxes/$inboxId"
                          params={{ inboxId: inbox.id }}
                          className={s.open}
                        >
                          {inbox.name}
                        </Link>
                        <span className={`${s.sub} ${s.code}`}>{inbox.publicKey}</span>
                      </td>
                      <td className={s.mid}>{t(`frame:channel.${inbox.channel}`)}</td>
                      <td className={s.nowrap}>
                        {inbox.settings.isBotEnabled ? (
                          <Chip tone="ai" icon={<Bot />}>
                            {t('inboxes.bot')}
                          </Chip>
                        ) : (
                          <Chip icon={<UserRound />}>{t('inboxes.human')}</Chip>
                        )}
                      </td>
                      <td className={s.mid}>
                        <span className={s.soft}>
                          {teams?.find((team) => team.id === inbox.settings.teamId)?.name ??
                            t('inbox.anyTeam')}
                        </span>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Loaded>
      {isCreating && <NewInbox onClose={() => setCreating(false)} />}
    </Section>
  );
}
