import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { teamsByIds } from '../agents/index.ts';
import type { CannedRowInput } from './canned-row.ts';
import { selectCannedToExport } from './import-store.ts';

const part = 500;

/** Every canned response the caller may use as a row of a file, oldest first, in parts. */
export async function* eachCanned(ctx: Context): AsyncGenerator<CannedRowInput[]> {
  authorize(ctx, 'conversation:reply');
  for (let after: string | undefined; ; ) {
    const rows = await selectCannedToExport(ctx, { after, limit: part });
    const teams = await teamsByIds(ctx, [...new Set(rows.flatMap((r) => r.team_id ?? []))]);
    yield rows.map((r) => ({
      shortcut: r.shortcut,
      title: r.title,
      text: r.text,
      category: r.category,
      scope: r.scope,
      team: r.team_id === null ? undefined : teams.get(r.team_id)?.name,
    }));
    if (rows.length < part) return;
    after = rows.at(-1)!.id;
  }
}
