import type { Hours, HoursInput } from '@lingxi/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import Select from 'antd/es/select';
import { SearchX } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { client } from '../client.ts';
import { Loaded } from '../settings/Loaded.tsx';
import { ReadOnlyNote, Section } from '../settings/Section.tsx';
import { FormGroup, SettingsForm } from '../settings/SettingsForm.tsx';
import { timezoneOptions } from '../settings/timezones.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Holidays } from './Holidays.tsx';
import { HoursAside } from './HoursAside.tsx';
import { hoursKey, hoursQuery } from './queries.ts';
import { Week } from './Week.tsx';

function HoursForm({ hours }: { hours: Hours }) {
  const { t } = useTranslation(['hours', 'settings']);
  const cache = useQueryClient();
  const mayManage = useMay('hours:manage');
  const { name, timezone, week, holidays } = hours;
  const initial = useMemo(
    () => ({ name, timezone, week, holidays }),
    [name, timezone, week, holidays],
  );
  const zones = useMemo(() => timezoneOptions(timezone, new Date()), [timezone]);
  const save = async (body: HoursInput) => {
    const saved = await client.call('hours.update', { params: { id: hours.id }, body });
    cache.setQueryData<Hours[]>(hoursKey, (all) =>
      all?.map((one) => (one.id === saved.id ? saved : one)),
    );
  };
  return (
    <SettingsForm<HoursInput>
      initial={initial}
      isReadOnly={!mayManage}
      onSave={save}
      aside={<HoursAside hours={hours} mayManage={mayManage} />}
    >
      {!mayManage && <ReadOnlyNote>{t('settings:readOnly.admin')}</ReadOnlyNote>}
      <Form.Item
        name="name"
        label={t('name')}
        rules={[{ required: true, whitespace: true, message: t('settings:reason.tooShort') }]}
      >
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="timezone" label={t('timezone')} extra={t('timezoneHelp')}>
        <Select showSearch options={zones} />
      </Form.Item>
      <FormGroup title={t('week.title')} lead={t('week.lead')}>
        <Week isReadOnly={!mayManage} />
      </FormGroup>
      <FormGroup title={t('holiday.title')} lead={t('holiday.lead')}>
        <Holidays isReadOnly={!mayManage} />
      </FormGroup>
    </SettingsForm>
  );
}

export default function HoursEditor() {
  const { t } = useTranslation(['hours', 'settings']);
  const { hoursId } = useParams({ from: '/frame/settings/hours/$hoursId' });
  const navigate = useNavigate();
  const query = useQuery(hoursQuery);
  const hours = query.data?.find((one) => one.id === hoursId);
  return (
    <Section
      name="hours"
      title={hours?.name ?? t('settings:section.hours.title')}
      aside=""
      onBack={() => void navigate({ to: '/settings/hours' })}
    >
      <Loaded query={query}>
        {() =>
          hours ? (
            <HoursForm key={hours.id} hours={hours} />
          ) : (
            <EmptyState icon={<SearchX />} title={t('gone')}>
              {t('goneWhy')}
            </EmptyState>
          )
        }
      </Loaded>
    </Section>
  );
}
