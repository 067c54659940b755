import { isDeepStrictEqual } from 'node:util';
import type { Onboarding, OnboardingStep } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { getOnboarding } from './get-onboarding.ts';
import { lockOnboarding, type OnboardingRow, saveOnboarding } from './store.ts';

export interface OnboardingChange {
  skip?: OnboardingStep | undefined;
  resume?: OnboardingStep | undefined;
  confirm?: 'account' | 'look' | undefined;
  isDismissed?: boolean | undefined;
}

/** Nobody listens: the next look at the checklist shows it, to whoever looks. */
export async function updateOnboarding(
  ctx: Context,
  change: OnboardingChange,
): Promise<Onboarding> {
  await transaction(ctx, async (tx) => {
    authorize(tx, 'account:update');
    const before = await lockOnboarding(tx);
    const after = changed(before, change, tx.platform.clock.now());
    if (!isDeepStrictEqual(before, after)) await saveOnboarding(tx, after);
  });
  return getOnboarding(ctx);
}

function changed(row: OnboardingRow, c: OnboardingChange, now: Date): OnboardingRow {
  const isReturnedTo = (step: OnboardingStep) => step === c.resume || step === c.confirm;
  return {
    ...row,
    confirmed: withOne(row.confirmed, c.confirm),
    skipped: withOne(row.skipped, c.skip).filter((step) => !isReturnedTo(step)),
    dismissed_at:
      c.isDismissed === undefined
        ? row.dismissed_at
        : c.isDismissed
          ? (row.dismissed_at ?? now)
          : null,
  };
}

const withOne = (steps: OnboardingStep[], step: OnboardingStep | undefined) =>
  step === undefined || steps.includes(step) ? steps : [...steps, step];
