import type { Contract, QueryInputOf } from '@lingxi/contract';

/** In the page's address. Days are of this computer's calendar, both included. */
export interface AuditSearch {
  actor?: string;
  action?: string;
  kind?: string;
  subject?: string;
  from?: string;
  to?: string;
}

type AuditQuery = QueryInputOf<Contract['audit']['list']>;

const midnight = (day: string, after = 0): string | undefined => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const at = new Date(year, month - 1, date + after);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
};

/** What the server is asked for. An end before its beginning finds nothing there, so it is left out. */
export function queryOf({ actor, action, kind, subject, from, to }: AuditSearch): AuditQuery {
  return {
    actorId: actor,
    action,
    subjectKind: kind,
    subjectId: kind ? subject : undefined,
    from: from && midnight(from),
    to: to && (!from || to >= from) ? midnight(to, 1) : undefined,
  };
}

/** The address of the same list as a file. */
export function fileOf(search: AuditSearch, locale: string): string {
  const asked = { ...queryOf(search), locale };
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  );
  return `/v1/audit/entries.csv?${query}`;
}
