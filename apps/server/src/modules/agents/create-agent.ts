import type { Locale, Role } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { TxContext } from '../../platform/context/index.ts';
import { violates } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { hashPassword } from './password.ts';
import { insertAgent } from './store.ts';
import { addMembers } from './team-store.ts';

export interface NewAgent {
  /** Given by the seed, so that it makes the same agents everywhere. */
  id?: string;
  email: string;
  name: string;
  role: Role;
  locale: Locale;
  /** Without one the agent comes in by a link. */
  password?: string;
  capacity?: number;
  teamIds?: readonly string[];
  /** False for somebody who has only been invited. */
  isJoined?: boolean;
  /** True for an address and a password that the first start made up. */
  isProvisional?: boolean;
}

/** The row itself, for the seed and for `invite`, which tell about it in their own way. */
export async function createAgent(tx: TxContext, agent: NewAgent): Promise<string> {
  authorize(tx, 'agent:invite');
  const id = agent.id ?? newId();
  const { name, role, locale, capacity, password, teamIds = [] } = agent;
  // Sign-in compares in lower case: an address is one person’s however it is typed.
  const email = agent.email.toLowerCase();
  try {
    await insertAgent(tx, {
      id,
      email,
      name,
      role,
      locale,
      ...(agent.isProvisional ? { is_provisional: true } : {}),
      ...(capacity !== undefined ? { capacity } : {}),
      ...(password !== undefined ? { password_hash: await hashPassword(password) } : {}),
      ...(agent.isJoined === false ? {} : { joined_at: tx.platform.clock.now() }),
    });
  } catch (error) {
    if (violates(error, 'agents_account_id_email_key')) throw new Refusal('email_taken', { email });
    throw error;
  }
  await addMembers(
    tx,
    teamIds.map((teamId) => ({ teamId, agentId: id })),
  );
  return id;
}
