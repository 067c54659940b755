import type { TxContext } from '../src/platform/context/index.ts';
import { cannedResponses } from './content/index.ts';
import { stableId } from './stable-id.ts';

/** Written straight into the table: some belong to people who have never signed in. */
export async function seedCanned(tx: TxContext): Promise<void> {
  const now = tx.platform.clock.now();
  await tx.db
    .insertInto('canned_responses')
    .values(
      cannedResponses.map(({ scope, by, ...rest }) => ({
        ...rest,
        account_id: tx.accountId,
        id: stableId(`canned:${by ?? 'all'}:${rest.shortcut}`),
        scope,
        team_id: scope === 'team' ? stableId(`team:${by}`) : null,
        agent_id: scope === 'personal' ? stableId(`agent:${by}`) : null,
        created_at: now,
        updated_at: now,
      })),
    )
    .execute();
}
