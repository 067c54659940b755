import { Refusal } from '../../platform/errors.ts';
import type { AuditFilter } from './store.ts';

/** As a request says it. */
export type AskedFilter = Omit<AuditFilter, 'from' | 'to'> & {
  from?: string | undefined;
  to?: string | undefined;
};

export function readFilter({ from, to, ...rest }: AskedFilter): AuditFilter {
  if (rest.subjectId !== undefined && rest.subjectKind === undefined) {
    throw new Refusal('validation_failed', {
      field: 'query.subjectId',
      reason: 'subject_needs_kind',
    });
  }
  const filter = {
    ...rest,
    from: from === undefined ? undefined : new Date(from),
    to: to === undefined ? undefined : new Date(to),
  };
  if (filter.from && filter.to && filter.to <= filter.from) {
    throw new Refusal('validation_failed', { field: 'query.to', reason: 'period_empty' });
  }
  return filter;
}
