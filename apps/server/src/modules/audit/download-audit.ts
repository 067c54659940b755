import { Readable } from 'node:stream';
import type { Locale } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { csvLine } from './csv-line.ts';
import { type AskedFilter, readFilter } from './read-filter.ts';
import { type AuditFilter, selectEntries } from './store.ts';

const most = 50_000;
const atOnce = 1000;

const headings: Record<Locale, string[]> = {
  zh: ['时间（UTC）', '谁', '身份', '谁的编号', '动作', '对象', '对象编号', '详情'],
  en: ['Time (UTC)', 'Who', 'Kind', 'Id of who', 'Action', 'Subject', 'Id of subject', 'Details'],
};

/** The filtered list as a file, written while it is read: the whole is never held at once. */
export function downloadAudit(
  ctx: Context,
  { locale, ...asked }: AskedFilter & { locale?: Locale | undefined },
): Readable {
  authorize(ctx, 'audit:read');
  return Readable.from(lines(ctx, readFilter(asked), headings[locale ?? ctx.locale]));
}

async function* lines(ctx: Context, filter: AuditFilter, heading: string[]) {
  // Without the mark Excel takes UTF-8 for the system's own encoding.
  yield `\uFEFF${csvLine(heading)}`;
  let before: { at: Date; id: string } | undefined;
  for (let written = 0; written < most; written += atOnce) {
    const rows = await selectEntries(ctx, { ...filter, before, limit: atOnce });
    yield rows
      .map((r) =>
        csvLine([
          r.at.toISOString(),
          r.actor_name,
          r.actor_kind,
          r.actor_id,
          r.action,
          r.subject_kind,
          r.subject_id,
          JSON.stringify(r.details),
        ]),
      )
      .join('');
    before = rows.at(-1);
    if (rows.length < atOnce) return;
  }
}
