import type { Me } from '@lingxi/contract';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import type { PublicContext } from '../../platform/http/route.ts';
import { record } from '../audit/index.ts';
import { agentContext } from './agent-context.ts';
import { endSessions } from './end-sessions.ts';
import { findLink } from './find-link.ts';
import { spendLink } from './link-store.ts';
import { me } from './me.ts';
import { type Client, type OpenedSession, openSession } from './open-session.ts';
import { hashPassword } from './password.ts';
import { changeAgent, lockAgents } from './store.ts';

export interface LinkUse {
  token: string;
  password?: string | undefined;
  name?: string | undefined;
}

export async function signInByLink(
  { platform }: PublicContext,
  use: LinkUse,
  client: Client,
): Promise<{ me: Me; session: OpenedSession }> {
  const { system, link } = await findLink(platform, use.token);
  const setsPassword = link.kind !== 'sign_in';
  if (setsPassword !== (use.password !== undefined)) {
    const reason = setsPassword ? 'choose_password' : 'sets_no_password';
    throw new Refusal('validation_failed', { field: 'password', reason });
  }
  const passwordHash = use.password === undefined ? undefined : await hashPassword(use.password);

  const agent = await agentContext(platform, system.accountId, link.agent_id);
  const session = await transaction(agent, async (tx) => {
    const [row] = await lockAgents(tx, link.agent_id);
    if (!row || row.disabled_at || !(await spendLink(tx, link.id))) {
      throw new Refusal('link_invalid');
    }
    await record(tx, {
      action: 'link.use',
      subject: { kind: 'agent', id: row.id },
      details: { kind: link.kind, ip: client.ip },
    });
    if (passwordHash) {
      await changeAgent(tx, row.id, {
        password_hash: passwordHash,
        joined_at: row.joined_at ?? tx.platform.clock.now(),
        ...(use.name !== undefined ? { name: use.name } : {}),
      });
      await endSessions(tx, row.id);
      tx.publish('agent.updated', { agentId: row.id });
    }
    return openSession(tx, { agentId: row.id, by: link.kind, isRemembered: false, client });
  });
  return { me: await me(agent), session };
}
