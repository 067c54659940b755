import { agents } from '../seed/content/index.ts';
import { seedDemo } from '../seed/index.ts';
import { stableId } from '../seed/stable-id.ts';
import { agentContext } from '../src/modules/agents/index.ts';
import type { Context } from '../src/platform/context/index.ts';
import { testApp } from './database.ts';
import { fakeClock } from './fake-clock.ts';

/** A Monday morning that no sweep of another test's clock reaches: they go through every account. */
export const demoNow = new Date('2099-03-02T02:00:00Z');

/** The demo shop as it is on its first start at `demoNow`; answers how its people act. */
export async function demoShop(): Promise<(role: 'owner' | 'lead') => Promise<Context>> {
  const { platform } = await testApp({ clock: fakeClock(demoNow) });
  const accountId = stableId('account');
  // Its ids are the same everywhere, so in this database it may be there from an earlier file.
  const known = await platform.database.db
    .selectFrom('accounts')
    .where('id', '=', accountId)
    .executeTakeFirst();
  if (!known) await seedDemo(platform, { ownerPassword: 'a-password-1', say: () => {} });
  return (role) => {
    const { key } = agents.find((a) => a.role === role)!;
    return agentContext(platform, accountId, stableId(`agent:${key}`));
  };
}
