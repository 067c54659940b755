import type { Me } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { record } from '../audit/index.ts';
import { ownAgentId } from './acting-role.ts';
import { passwordAttempts } from './attempts.ts';
import { changedFields } from './changed-fields.ts';
import { endSessions } from './end-sessions.ts';
import { me } from './me.ts';
import { hashPassword, isPassword } from './password.ts';
import { type AgentFields, changeAgent, lockAgents, selectAgent } from './store.ts';

export interface OwnPatch extends Partial<Pick<AgentFields, 'name' | 'locale' | 'theme'>> {
  currentPassword?: string | undefined;
  newPassword?: string | undefined;
}

/** `sessionId`: the session the agent works in, which survives a new password. */
export async function updateMe(
  ctx: Context,
  patch: OwnPatch,
  sessionId: string | undefined,
): Promise<Me> {
  const id = ownAgentId(ctx);
  const { currentPassword, newPassword, ...profile } = patch;
  const password =
    newPassword === undefined
      ? undefined
      : await newHash(ctx, { id, currentPassword, newPassword });

  await transaction(ctx, async (tx) => {
    const [before] = await lockAgents(tx, id);
    if (!before) throw new Refusal('agent_not_found');
    const change: Partial<AgentFields> = changedFields(before, profile);
    if (password) {
      // Somebody else has set one while this one was being hashed.
      if (before.password_hash !== password.checked) throw new Refusal('wrong_credentials');
      change.password_hash = password.hash;
    }
    if (Object.keys(change).length === 0) return;
    await changeAgent(tx, id, change);
    if (password) await endSessions(tx, id, { except: sessionId });
    if (password || change.name !== undefined) {
      await record(tx, {
        action: 'agent.update',
        subject: { kind: 'agent', id },
        details: {
          ...changedFields(before, profile),
          ...(password ? { hasNewPassword: true } : {}),
        },
      });
    }
    tx.publish('agent.updated', { agentId: id });
  });
  return me(ctx);
}

/** Both hashes take their time, so they are made before the transaction. */
async function newHash(
  ctx: Context,
  o: { id: string; currentPassword: string | undefined; newPassword: string },
): Promise<{ hash: string; checked: string | null }> {
  if (o.currentPassword === undefined) {
    throw new Refusal('validation_failed', {
      field: 'currentPassword',
      reason: 'current_password',
    });
  }
  const wasRight = passwordAttempts.take(o.id, ctx.platform.clock.now());
  const agent = await selectAgent(ctx, o.id);
  const checked = agent?.password_hash ?? null;
  if (!(await isPassword(o.currentPassword, checked))) throw new Refusal('wrong_credentials');
  wasRight();
  return { hash: await hashPassword(o.newPassword), checked };
}
