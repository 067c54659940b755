import type { Inbox } from '@lingxi/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { client } from '../client.ts';
import { LookPreview } from '../look/LookPreview.tsx';
import { keys } from '../queries.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { InboxFields } from './InboxFields.tsx';
import { InstallPane } from './InstallPane.tsx';
import { Loaded } from './Loaded.tsx';
import { inboxesQuery } from './queries.ts';
import { ReadOnlyNote, Section } from './Section.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { SurveyFields } from './SurveyFields.tsx';

type Values = Pick<Inbox, 'name' | 'settings'>;

function InboxForm({ inbox }: { inbox: Inbox }) {
  const { t } = useTranslation('settings');
  const cache = useQueryClient();
  const mayUpdate = useMay('inbox:update');
  const initial = useMemo(() => ({ name: inbox.name, settings: inbox.settings }), [inbox]);
  const save = async (body: Values) => {
    const saved = await client.call('inboxes.update', { params: { id: inbox.id }, body });
    cache.setQueryData<Inbox[]>(keys.inboxes, (all) =>
      all?.map((one) => (one.id === saved.id ? saved : one)),
    );
  };
  return (
    <SettingsForm<Values>
      initial={initial}
      isReadOnly={!mayUpdate}
      onSave={save}
      aside={
        <>
          <LookPreview inbox={inbox} />
          <InstallPane inbox={inbox} />
        </>
      }
    >
      {!mayUpdate && <ReadOnlyNote>{t('readOnly.admin')}</ReadOnlyNote>}
      <InboxFields inbox={inbox} isReadOnly={!mayUpdate} />
      <SurveyFields />
    </SettingsForm>
  );
}

export default function InboxSettings() {
  const { t } = useTranslation(['settings', 'frame']);
  const { inboxId } = useParams({ from: '/frame/settings/inboxes/$inboxId' });
  const navigate = useNavigate();
  const query = useQuery(inboxesQuery);
  const inbox = query.data?.find((one) => one.id === inboxId);
  return (
    <Section
      name="inboxes"
      title={inbox?.name ?? t('section.inboxes.title')}
      aside={inbox ? t(`frame:channel.${inbox.channel}`) : ''}
      onBack={() => void navigate({ to: '/settings/inboxes' })}
    >
      <Loaded query={query}>
        {() =>
          inbox ? (
            <InboxForm key={inbox.id} inbox={inbox} />
          ) : (
            <EmptyState icon={<SearchX />} title={t('inbox.gone')}>
              {t('inbox.goneWhy')}
            </EmptyState>
          )
        }
      </Loaded>
    </Section>
  );
}
