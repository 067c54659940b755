import type { TxContext } from '../src/platform/context/index.ts';
import { deskHours } from './content/index.ts';
import { stableId } from './stable-id.ts';

/** Written straight into the table, under the same id everywhere. */
export async function seedHours(tx: TxContext): Promise<void> {
  const now = tx.platform.clock.now();
  const { week, holidays, ...rest } = deskHours(now.getUTCFullYear() + 1);
  await tx.db
    .insertInto('business_hours')
    .values({
      ...rest,
      account_id: tx.accountId,
      id: stableId('hours:desk'),
      week: JSON.stringify(week),
      holidays: JSON.stringify(holidays),
      created_at: now,
      updated_at: now,
    })
    .execute();
}
