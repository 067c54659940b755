import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { absoluteTime, momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import { Loaded } from './Loaded.tsx';
import { NewApiKey } from './NewApiKey.tsx';
import { apiKeysQuery } from './queries.ts';
import { RevokeButton } from './RevokeButton.tsx';
import { Section } from './Section.tsx';
import s from './Table.module.css';

export default function ApiKeysSettings() {
  const { t } = useTranslation('settings');
  const now = useNow();
  const isAllowed = useMay('api_key:manage');
  const query = useQuery({ ...apiKeysQuery, enabled: isAllowed });
  const [isCreating, setCreating] = useState(false);
  const create = (
    <Button type="primary" icon={<Plus size={16} />} onClick={() => setCreating(true)}>
      {t('apiKeys.create')}
    </Button>
  );
  return (
    <Section name="apiKeys" actions={query.data?.length !== 0 && create}>
      <Loaded query={query}>
        {(apiKeys) =>
          apiKeys.length === 0 ? (
            <EmptyState icon={<KeyRound />} title={t('apiKeys.none')} action={create}>
              {t('apiKeys.noneWhy')}
            </EmptyState>
          ) : (
            <div className={s.box}>
              <table className={s.table}>
                <thead>
                  <tr>
                    <th scope="col" className={s.main}>
                      {t('apiKeys.name')}
                    </th>
                    <th scope="col" className={s.mid}>
                      {t('apiKeys.created')}
                    </th>
                    <th scope="col">{t('apiKeys.used')}</th>
                    <th scope="col">
                      <span className="only-read-aloud">{t('actions')}</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {apiKeys.map((key) => (
                    <tr key={key.id} className={s.row}>
                      <td className={`${s.main} ${s.name}`}>{key.name}</td>
                      <td className={`${s.mid} ${s.nowrap}`}>
                        <time
                          className={s.soft}
                          dateTime={key.createdAt}
                          title={absoluteTime(key.createdAt)}
                        >
                          {momentTime(key.createdAt, now)}
                        </time>
                      </td>
                      <td className={s.nowrap}>
                        <span className={s.soft}>
                          {key.lastUsedAt ? momentTime(key.lastUsedAt, now) : t('apiKeys.never')}
                        </span>
                      </td>
                      <td className={s.tools}>
                        <RevokeButton apiKey={key} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Loaded>
      {isCreating && <NewApiKey onClose={() => setCreating(false)} />}
    </Section>
  );
}
