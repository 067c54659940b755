import { createAccount } from '../src/modules/accounts/index.ts';
import { systemContext } from '../src/modules/context.ts';
import { fillMissing } from '../src/modules/reports/index.ts';
import { transaction } from '../src/platform/context/transaction.ts';
import type { Platform } from '../src/platform/index.ts';
import { agents } from './content/index.ts';
import { seedCanned } from './seed-canned.ts';
import { seedContacts } from './seed-contacts.ts';
import { seedConversations } from './seed-conversations.ts';
import { seedHours } from './seed-hours.ts';
import { seedInbox } from './seed-inbox.ts';
import { seedKnowledge } from './seed-knowledge.ts';
import { seedPeople } from './seed-people.ts';
import { stableId } from './stable-id.ts';
import { tellAll } from './tell-all.ts';

export interface SeededOwner {
  accountId: string;
  agentId: string;
  email: string;
}

/**
 * The demo shop 灵犀优选. The same ids everywhere, times relative to now, and everything written
 * straight into the tables: history makes no events, so nobody reacts to what is long over.
 */
export async function seedDemo(
  platform: Platform,
  o: { ownerPassword: string; say: (line: string) => void },
): Promise<SeededOwner> {
  o.say('First start: filling the demo shop 灵犀优选 …');
  const accountId = stableId('account');
  await createAccount(platform, {
    id: accountId,
    name: '灵犀优选',
    locale: 'zh',
    timezone: 'Asia/Shanghai',
    isDemo: true,
  });
  const ctx = systemContext(platform, accountId);
  await transaction(ctx, async (tx) => {
    await seedPeople(tx, o.ownerPassword);
    await seedCanned(tx);
    await seedHours(tx);
    const inboxId = await seedInbox(tx);
    const stories = tellAll({ accountId, inboxId, now: platform.clock.now() });
    await seedContacts(tx, stories);
    const faqs = await seedKnowledge(tx, stories);
    const conversations = await seedConversations(tx, stories);
    // Written behind the verbs' back, so nobody has worked out the reports' facts yet.
    await fillMissing(tx);
    o.say(`  ${faqs} questions, ${conversations} conversations`);
  });
  const owner = agents.find((a) => a.role === 'owner')!;
  return { accountId, agentId: stableId(`agent:${owner.key}`), email: owner.email };
}
