import type { Hours, Schedule } from '@lingxi/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import Form from 'antd/es/form';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { teamsQuery } from '../agents/agents.ts';
import { client } from '../client.ts';
import { inboxesQuery } from '../settings/queries.ts';
import { Sure } from '../settings/Sure.tsx';
import { errorText } from '../ui/error-text.ts';
import { showToast } from '../ui/toast.ts';
import s from './Hours.module.css';
import { hoursKey } from './queries.ts';
import { StateNow } from './StateNow.tsx';

/** Beside the week: how it stands now, who keeps it, and the way to be rid of it. */
export function HoursAside({ hours, mayManage }: { hours: Hours; mayManage: boolean }) {
  const { t } = useTranslation(['hours', 'settings']);
  const cache = useQueryClient();
  const navigate = useNavigate();
  const form = Form.useFormInstance();
  const written: Schedule | undefined = Form.useWatch([], { form, preserve: true });
  const { data: inboxes = [] } = useQuery(inboxesQuery);
  const { data: teams = [] } = useQuery(teamsQuery);
  const keepers = {
    inboxes: inboxes.filter((inbox) => inbox.settings.hoursId === hours.id),
    teams: teams.filter((team) => team.hoursId === hours.id),
  };
  const isKept = keepers.inboxes.length + keepers.teams.length > 0;
  const remove = useMutation({
    mutationFn: () => client.call('hours.delete', { params: { id: hours.id } }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: hoursKey });
      showToast({ text: t('deleted', { name: hours.name }) });
      void navigate({ to: '/settings/hours' });
    },
    onError: (error) => showToast({ text: errorText(error), tone: 'danger' }),
  });
  return (
    <div className={s.aside}>
      <h3 className={s.heading}>{t('state.title')}</h3>
      <StateNow schedule={written?.week ? written : hours} />
      <h3 className={s.heading}>{t('keepers.title')}</h3>
      {isKept ? (
        <ul className={s.keepers}>
          {keepers.inboxes.map((inbox) => (
            <li key={inbox.id}>
              <Link to="/settings/inboxes/$inboxId" params={{ inboxId: inbox.id }}>
                {inbox.name}
              </Link>
              <span className={s.soft}>{t('keepers.inbox')}</span>
            </li>
          ))}
          {keepers.teams.map((team) => (
            <li key={team.id}>
              <Link to="/settings/teams" search={{ id: team.id }}>
                {team.name}
              </Link>
              <span className={s.soft}>{t('keepers.team')}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className={s.soft}>{t('keepers.none')}</p>
      )}
      {mayManage && (
        <Sure
          title={t('remove.title', { name: hours.name })}
          why={t('remove.why')}
          okText={t('remove.do')}
          onSure={() => remove.mutateAsync().catch(() => undefined)}
        >
          <Button danger icon={<Trash2 size={15} />} disabled={isKept}>
            {t('remove.do')}
          </Button>
        </Sure>
      )}
      {mayManage && isKept && <p className={s.soft}>{t('remove.kept')}</p>}
    </div>
  );
}
