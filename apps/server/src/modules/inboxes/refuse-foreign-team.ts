import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { teamById } from '../agents/index.ts';

/** Handoffs can only wait for a team of the same account. */
export async function refuseForeignTeam(ctx: Context, teamId: string | null): Promise<void> {
  if (teamId !== null && !(await teamById(ctx, teamId))) throw new Refusal('team_not_found');
}
