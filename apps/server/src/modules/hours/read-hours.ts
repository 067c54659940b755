import type { Hours, OpenState, Schedule } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { lastIdOf, type Page, pageOf } from '../../platform/db/page.ts';
import { Refusal } from '../../platform/errors.ts';
import { openState } from './is-open.ts';
import { requireValid } from './require-valid.ts';
import { findHours, type HoursRow, selectHours } from './store.ts';

export const toHours = ({ updated_at, ...row }: HoursRow): Hours => ({
  ...row,
  updatedAt: updated_at.toISOString(),
});

export async function listHours(
  ctx: Context,
  page: Page,
): Promise<{ items: Hours[]; nextCursor: string | null }> {
  authorize(ctx, 'inbox:read');
  const rows = await selectHours(ctx, { after: lastIdOf(page), limit: page.limit + 1 });
  return pageOf(rows, page, toHours, (r) => [r.id]);
}

/** For other modules: undefined for none of this account. */
export const readHours = (ctx: Context, id: string): Promise<Schedule | undefined> =>
  findHours(ctx, id);

/** Business hours can only be those of the same account. */
export async function refuseForeignHours(ctx: Context, id: string | null): Promise<void> {
  if (id !== null && !(await findHours(ctx, id))) throw new Refusal('hours_not_found');
}

/** How a schedule that nobody has saved would stand. */
export function previewHours(
  ctx: Context,
  { schedule, at }: { schedule: Schedule; at?: string | undefined },
): OpenState {
  authorize(ctx, 'inbox:read');
  requireValid(schedule, 'schedule');
  return openState(schedule, at ? new Date(at) : ctx.platform.clock.now());
}
