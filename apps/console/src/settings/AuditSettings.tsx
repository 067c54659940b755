import type { AuditEntry } from '@lingxi/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { Cog, Download, ScrollText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAgent } from '../agents/agents.ts';
import { useMay } from '../agents/me.ts';
import { currentLocale } from '../locales/index.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { absoluteTime, momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import { AuditDetails } from './AuditDetails.tsx';
import { AuditFilters } from './AuditFilters.tsx';
import a from './AuditSettings.module.css';
import { type AuditSearch, fileOf } from './audit-filter.ts';
import { busy } from './busy.ts';
import { Loaded } from './Loaded.tsx';
import { auditQuery } from './queries.ts';
import { Section } from './Section.tsx';
import s from './Table.module.css';
import { TableBox } from './TableBox.tsx';
import { useWordAudit } from './use-word-audit.ts';

function Actor({ actor }: { actor: AuditEntry['actor'] }) {
  const { t } = useTranslation('settings');
  const agent = useAgent(actor.id);
  if (actor.kind === 'agent' && actor.name !== null) {
    return (
      <span className={s.who}>
        <Avatar
          name={actor.name}
          seed={actor.id ?? actor.name}
          size={24}
          imageUrl={agent?.avatarUrl}
        />
        {actor.name}
      </span>
    );
  }
  return (
    <span className={s.who}>
      <span className={a.system}>
        <Cog size={14} aria-hidden="true" />
      </span>
      {actor.name === null
        ? t('audit.system')
        : // A key has an id; what is typed at the server's own terminal has none.
          actor.id === null
          ? t('audit.commandLine')
          : t('audit.apiKey', { name: actor.name })}
    </span>
  );
}

export default function AuditSettings() {
  const { t } = useTranslation('settings');
  const now = useNow();
  const navigate = useNavigate();
  const search: AuditSearch = useSearch({ from: '/frame/settings/audit' });
  const isAllowed = useMay('audit:read');
  const query = useInfiniteQuery({ ...auditQuery(search), enabled: isAllowed });
  const { word, nameOf, subjectOf } = useWordAudit();
  const look = (change: AuditSearch) =>
    void navigate({ to: '/settings/audit', search: { ...search, ...change }, replace: true });
  const isFiltered = Object.values(search).some(Boolean);
  const entries = query.data?.pages.flatMap((page) => page.items) ?? [];
  const first = entries[0];
  return (
    <Section
      name="audit"
      actions={
        <Button icon={<Download size={15} />} href={fileOf(search, currentLocale())} download>
          {t('audit.export')}
        </Button>
      }
    >
      {isAllowed && (
        <AuditFilters
          search={search}
          subject={first ? subjectOf(first) : nameOf(search.subject ?? '')}
          onChange={look}
        />
      )}
      <Loaded query={query}>
        {() =>
          entries.length === 0 ? (
            <EmptyState
              icon={<ScrollText />}
              title={t('audit.none')}
              action={
                isFiltered && (
                  <Button onClick={() => void navigate({ to: '/settings/audit', search: {} })}>
                    {t('agents.filter.clear')}
                  </Button>
                )
              }
            >
              {t('audit.noneWhy')}
            </EmptyState>
          ) : (
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
                  {entries.map((entry) => {
                    const { text, more } = word(entry);
                    const { kind, id } = entry.subject;
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
                          <div className={a.line}>
                            <AuditDetails entry={entry} nameOf={nameOf} />
                            {id !== null && !search.kind && (
                              <button
                                type="button"
                                className={a.about}
                                onClick={() => look({ kind, subject: id })}
                              >
                                {t('audit.aboutOnly')}
                              </button>
                            )}
                          </div>
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
          )
        }
      </Loaded>
    </Section>
  );
}
