import type { AuditEntry } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agentsQuery, teamsQuery } from '../agents/agents.ts';
import { useMay } from '../agents/me.ts';
import { absoluteTime } from '../ui/time.ts';
import { auditSentence, changedNames } from './audit-sentence.ts';
import { inboxesQuery } from './queries.ts';

/** An entry in words: what was done to whom, and what else is known of it. */
export function useWordAudit(): {
  word: (entry: AuditEntry) => { text: string; more: string };
  /** The name of an agent, team or inbox; any other text as it is. */
  nameOf: (id: string) => string;
  subjectOf: (entry: AuditEntry) => string;
} {
  const { t } = useTranslation(['settings', 'agents']);
  const mayReadAgents = useMay('agent:read');
  const mayReadInboxes = useMay('inbox:read');
  const { data: agents = [] } = useQuery({ ...agentsQuery, enabled: mayReadAgents });
  const { data: teams = [] } = useQuery({ ...teamsQuery, enabled: mayReadAgents });
  const { data: inboxes = [] } = useQuery({ ...inboxesQuery, enabled: mayReadInboxes });
  const named: Record<string, { id: string; name: string }[]> = {
    agent: agents,
    team: teams,
    inbox: inboxes,
  };

  const everybody = [...agents, ...teams, ...inboxes];
  const nameOf = (id: string) => everybody.find((one) => one.id === id)?.name ?? id;
  const subjectOf = ({ subject, details }: AuditEntry) => {
    const textOf = (key: string) => (typeof details[key] === 'string' ? details[key] : '');
    const known = named[subject.kind]?.find((one) => one.id === subject.id)?.name;
    return (
      known ??
      (textOf('name') ||
        textOf('title') ||
        textOf('question') ||
        textOf('fileName') ||
        t('audit.gone'))
    );
  };

  const word = (entry: AuditEntry) => {
    const { details, action } = entry;
    const textOf = (key: string) => (typeof details[key] === 'string' ? details[key] : '');
    const name = subjectOf(entry);
    const sentence = auditSentence(entry);
    if (!sentence) return { text: t('audit.unknown', { action, name }), more: '' };
    const role = textOf('role');
    const text = t(`audit.did.${sentence}`, {
      name,
      email: textOf('email'),
      becomes: textOf('becomes'),
      other: textOf('fromName'),
      role: role === '' ? '' : t(`agents:role.${role as 'agent'}`),
      count: Number(details.created ?? details.count ?? 0),
      team: nameOf(textOf('teamId')),
    });
    const changes = changedNames(entry).map((change) => t(`audit.changed.${change}`));
    const expiresAt = textOf('expiresAt');
    const more = [
      changes.length > 0 && t('audit.changes', { changes: changes.join(t('listComma')) }),
      textOf('ip') && t('audit.from', { ip: textOf('ip') }),
      expiresAt && t('audit.expires', { time: absoluteTime(expiresAt) }),
    ];
    return { text, more: more.filter(Boolean).join(' · ') };
  };
  return { word, nameOf, subjectOf };
}
