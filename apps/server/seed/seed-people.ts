import { createAgent } from '../src/modules/agents/index.ts';
import type { TxContext } from '../src/platform/context/index.ts';
import { agents, teams } from './content/index.ts';
import { stableId } from './stable-id.ts';

/** Teams and agents. Only the owner can sign in; the others come in by a link. */
export async function seedPeople(tx: TxContext, ownerPassword: string): Promise<void> {
  await tx.db
    .insertInto('teams')
    .values(
      teams.map((t) => ({
        account_id: tx.accountId,
        id: stableId(`team:${t.key}`),
        name: t.name.zh,
      })),
    )
    .execute();
  for (const a of agents) {
    await createAgent(tx, {
      id: stableId(`agent:${a.key}`),
      email: a.email,
      name: a.name,
      role: a.role,
      locale: a.locale,
      capacity: a.capacity,
      teamIds: a.teams.map((key) => stableId(`team:${key}`)),
      ...(a.role === 'owner' ? { password: ownerPassword } : {}),
    });
  }
}
