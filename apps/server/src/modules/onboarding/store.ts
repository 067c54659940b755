import type { OnboardingStep } from '@lingxi/contract';
import { sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';

export interface OnboardingRow {
  confirmed: OnboardingStep[];
  skipped: OnboardingStep[];
  dismissed_at: Date | null;
  finished_at: Date | null;
}

const own = (ctx: Context) =>
  ctx.db
    .selectFrom('onboarding')
    .select(['confirmed', 'skipped', 'dismissed_at', 'finished_at'])
    .where('account_id', '=', ctx.accountId)
    .$castTo<OnboardingRow>();

export const findOnboarding = (ctx: Context): Promise<OnboardingRow | undefined> =>
  own(ctx).executeTakeFirst();

/** Begins it where it has not been. */
export async function lockOnboarding(tx: TxContext): Promise<OnboardingRow> {
  await tx.db
    .insertInto('onboarding')
    .values({ account_id: tx.accountId })
    .onConflict((c) => c.column('account_id').doNothing())
    .execute();
  return own(tx).forUpdate().executeTakeFirstOrThrow();
}

export async function saveOnboarding(
  tx: TxContext,
  { confirmed, skipped, dismissed_at }: OnboardingRow,
): Promise<void> {
  await tx.db
    .updateTable('onboarding')
    .set({ confirmed, skipped, dismissed_at })
    .where('account_id', '=', tx.accountId)
    .execute();
}

export async function markFinished(ctx: Context): Promise<void> {
  await ctx.db
    .insertInto('onboarding')
    .values({ account_id: ctx.accountId, finished_at: ctx.platform.clock.now() })
    .onConflict((c) =>
      c.column('account_id').doUpdateSet({
        finished_at: sql`coalesce(onboarding.finished_at, excluded.finished_at)`,
      }),
    )
    .execute();
}
