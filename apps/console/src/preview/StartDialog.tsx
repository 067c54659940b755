import type { Role, Team } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import Modal from 'antd/es/modal';
import Select from 'antd/es/select';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { teamsQuery } from '../agents/agents.ts';
import { busy } from '../settings/busy.ts';
import d from '../settings/Dialog.module.css';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { useStartPreview } from './use-preview.ts';

/** Of one team, or as somebody of one's own teams. */
export function StartDialog(props: { role: Exclude<Role, 'owner'>; onClose: () => void }) {
  const { t } = useTranslation(['roles', 'agents', 'frame']);
  useReturnFocus();
  const { role, onClose } = props;
  const id = useId();
  const { data: teams = [] } = useQuery(teamsQuery);
  const [teamId, setTeamId] = useState<Team['id'] | undefined>();
  const start = useStartPreview();
  return (
    <Modal
      open
      title={t('start.title', { role: t(`agents:role.${role}`) })}
      width={420}
      okText={t('start.do')}
      cancelText={t('frame:cancel')}
      okButtonProps={{ loading: busy(start.isPending) }}
      onOk={() => !start.isPending && start.mutate({ role, ...(teamId ? { teamId } : {}) })}
      onCancel={onClose}
    >
      <p className={d.lead}>{t('start.why')}</p>
      {role !== 'admin' && (
        <>
          <label htmlFor={id}>{t('start.team')}</label>
          <Select
            id={id}
            allowClear
            style={{ width: '100%', margin: '6px 0 12px' }}
            placeholder={t('start.ownTeams')}
            options={teams.map((team) => ({ value: team.id, label: team.name }))}
            value={teamId}
            onChange={setTeamId}
          />
        </>
      )}
    </Modal>
  );
}
