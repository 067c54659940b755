import type { Hours } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { Clock, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { teamsQuery } from '../agents/agents.ts';
import { useMay } from '../agents/me.ts';
import { Loaded } from '../settings/Loaded.tsx';
import { inboxesQuery } from '../settings/queries.ts';
import { Section } from '../settings/Section.tsx';
import s from '../settings/Table.module.css';
import { EmptyState } from '../ui/EmptyState.tsx';
import h from './Hours.module.css';
import { NewHours } from './NewHours.tsx';
import { hoursQuery, scheduleOf, stateQuery } from './queries.ts';
import { useWordState } from './use-word-state.ts';
import { useWordWeek } from './use-word-week.ts';

function HoursRow({ hours }: { hours: Hours }) {
  const { t } = useTranslation(['hours', 'settings']);
  const { data: state } = useQuery(stateQuery(scheduleOf(hours)));
  const { data: inboxes = [] } = useQuery(inboxesQuery);
  const { data: teams = [] } = useQuery(teamsQuery);
  const wordState = useWordState();
  const wordWeek = useWordWeek();
  const keepers = [
    ...inboxes.filter((inbox) => inbox.settings.hoursId === hours.id),
    ...teams.filter((team) => team.hoursId === hours.id),
  ].map(({ name }) => name);
  return (
    <tr className={s.row} data-link>
      <td className={s.main}>
        <Link to="/settings/hours/$hoursId" params={{ hoursId: hours.id }} className={s.open}>
          {hours.name}
        </Link>
        <span className={s.sub}>{wordWeek(hours.week)}</span>
      </td>
      <td className={s.nowrap}>
        {state && (
          <span className={s.soft}>
            <i className={h.light} data-open={state.isOpen || undefined} />
            {wordState(state)}
          </span>
        )}
      </td>
      <td className={s.mid}>
        <span className={s.soft}>{keepers.join(t('settings:listComma')) || '—'}</span>
      </td>
    </tr>
  );
}

export default function HoursSettings() {
  const { t } = useTranslation(['hours', 'settings']);
  const query = useQuery(hoursQuery);
  const mayManage = useMay('hours:manage');
  const [isCreating, setCreating] = useState(false);
  const create = (
    <Button type="primary" icon={<Plus size={16} />} onClick={() => setCreating(true)}>
      {t('create')}
    </Button>
  );
  return (
    <Section name="hours" actions={mayManage && query.data?.length !== 0 && create}>
      <Loaded query={query}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={<Clock />} title={t('none')} action={mayManage && create}>
              {t('noneWhy')}
            </EmptyState>
          ) : (
            <div className={s.box}>
              <table className={s.table}>
                <thead>
                  <tr>
                    <th scope="col" className={s.main}>
                      {t('name')}
                    </th>
                    <th scope="col">{t('state.title')}</th>
                    <th scope="col" className={s.mid}>
                      {t('keepers.title')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {all.map((hours) => (
                    <HoursRow key={hours.id} hours={hours} />
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Loaded>
      {isCreating && <NewHours onClose={() => setCreating(false)} />}
    </Section>
  );
}
