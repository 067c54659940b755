import type { AuditEntry } from '@lingxi/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { Cog } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { absoluteTime, momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import a from './AuditSettings.module.css';
import { busy } from './busy.ts';
import { Loaded } from './Loaded.tsx';
import { auditQuery } from './queries.ts';
import { Section } from './Section.tsx';
import s from './Table.module.css';
import { TableBox } from './TableBox.tsx';
import { useWordAudit } from './use-word-audit.ts';

function Actor({ actor }: { actor: AuditEntry['actor'] }) {
  const { t } = useTranslation('settings');
  if (actor.kind === 'agent' && actor.name !== null) {
    return (
      <span className={s.who}>
        <Avatar name={actor.name} seed={actor.id ?? actor.name} size={24} />
        {actor.name}
      </span>
    );
  }
  return (
    <span className={s.who}>
      <span className={a.system}>
        <Cog size={14} aria-hidden="true" />
      </span>
      {actor.name === null ? t('audit.system') : t('audit.apiKey', { name: actor.name })}
    </span>
  );
}

export default function AuditSettings() {
  const { t } = useTranslation('settings');
  const now = useNow();
  const isAllowed = useMay('audit:read');
  const query = useInfiniteQuery({ ...auditQuery, enabled: isAllowed });
  const word = useWordAudit();
  return (
    <Section name="audit">
      <Loaded query={query}>
        {({ pages }) => (
          <TableBox label={t('section.audit.lead')} isReadOnly>
            <table className={s.table}>
              <thead>
                <tr>
                  <th scope="col" className={a.time}>
                    {t('audit.time')}
                  </th>
                  <th scope="col" className={a.actor}>
                    {t('audit.who')}
                  </th>
                  <th scope="col">{t('audit.what')}</th>
                </tr>
              </thead>
              <tbody>
                {pages
                  .flatMap((page) => page.items)
                  .map((entry) => {
                    const { text, more } = word(entry);
                    return (
                      <tr key={entry.id}>
                        <td className={s.nowrap}>
                          <time
                            className={`${s.soft} ${s.number}`}
                            dateTime={entry.at}
                            title={absoluteTime(entry.at)}
                          >
                            {momentTime(entry.at, now)}
                          </time>
                        </td>
                        <td className={a.name}>
                          <Actor actor={entry.actor} />
                        </td>
                        <td>
                          {text}
                          {more !== '' && <span className={s.sub}>{more}</span>}
                        </td>
                      </tr>
                    );
                  })}
              </tbody>
            </table>
            {query.hasNextPage && (
              <div className={s.more}>
                <Button
                  loading={busy(query.isFetchingNextPage)}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('audit.more')}
                </Button>
              </div>
            )}
          </TableBox>
        )}
      </Loaded>
    </Section>
  );
}
