import { isDeepStrictEqual } from 'node:util';
import type { Hint, Me, NotificationChoices } from '@lingxi/contract';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { violates } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { record } from '../audit/index.ts';
import { ownAgentId } from './acting-role.ts';
import { passwordAttempts } from './attempts.ts';
import { requirePicture } from './avatar.ts';
import { changedFields } from './changed-fields.ts';
import { endSessions } from './end-sessions.ts';
import { me } from './me.ts';
import { notificationsOf } from './notifications.ts';
import { hashPassword, isPassword } from './password.ts';
import { type AgentFields, type AgentRow, changeAgent, lockAgents, selectAgent } from './store.ts';

export interface OwnPatch
  extends Partial<Pick<AgentFields, 'name' | 'locale' | 'theme' | 'email'>> {
  currentPassword?: string | undefined;
  newPassword?: string | undefined;
  hintsSeen?: Hint[] | undefined;
  /** Null takes the picture away. */
  avatarFileId?: string | null | undefined;
  notifications?: NotificationChoices | undefined;
}

/** `sessionId`: the session the agent works in, which survives a new password. */
export async function updateMe(
  ctx: Context,
  patch: OwnPatch,
  sessionId: string | undefined,
): Promise<Me> {
  const id = ownAgentId(ctx);
  const { currentPassword, newPassword, hintsSeen, avatarFileId, notifications, ...profile } =
    patch;
  const proof = await prove(ctx, id, patch);
  const hash = newPassword === undefined ? undefined : await hashPassword(newPassword);

  await transaction(ctx, async (tx) => {
    const [before] = await lockAgents(tx, id);
    if (!before) throw new Refusal('agent_not_found');
    const change: Partial<AgentFields> = changedFields(before, profile);
    if (hintsSeen !== undefined && !isSameList(hintsSeen, before.hints_seen)) {
      change.hints_seen = hintsSeen;
    }
    if (avatarFileId !== undefined && avatarFileId !== before.avatar_file_id) {
      if (avatarFileId !== null) await requirePicture(tx, avatarFileId);
      change.avatar_file_id = avatarFileId;
    }
    if (notifications && !isDeepStrictEqual(notifications, notificationsOf(before.notifications))) {
      change.notifications = JSON.stringify(notifications);
    }
    // Somebody else has set a password while this one was being checked.
    if (proof && before.password_hash !== proof.checked) throw new Refusal('wrong_credentials');
    if (hash !== undefined) Object.assign(change, { password_hash: hash, is_provisional: false });
    if (Object.keys(change).length === 0) return;
    await save(tx, before, change);
    if (hash !== undefined) await endSessions(tx, id, { except: sessionId });
    const { name, email } = changedFields(before, profile);
    const isNewAvatar = change.avatar_file_id !== undefined;
    if (hash !== undefined || name !== undefined || email !== undefined || isNewAvatar) {
      await record(tx, {
        action: 'agent.update',
        subject: { kind: 'agent', id },
        details: {
          ...changedFields(before, profile),
          ...(hash !== undefined ? { hasNewPassword: true } : {}),
          ...(isNewAvatar ? { hasAvatar: change.avatar_file_id !== null } : {}),
        },
      });
    }
    tx.publish('agent.updated', { agentId: id });
  });
  return me(ctx);
}

async function save(tx: TxContext, { id }: AgentRow, change: Partial<AgentFields>): Promise<void> {
  try {
    await changeAgent(tx, id, change);
  } catch (error) {
    if (!violates(error, 'agents_account_id_email_key')) throw error;
    throw new Refusal('email_taken', { email: change.email ?? null });
  }
}

/**
 * An open session alone is not enough for a new address or password, except where both were made
 * up by the first start: nobody knows that password by heart. The check takes its time, so it is
 * made before the transaction; answers with what was checked.
 */
async function prove(
  ctx: Context,
  id: string,
  { email, currentPassword, newPassword }: OwnPatch,
): Promise<{ checked: string | null } | undefined> {
  if (newPassword === undefined && email === undefined) return undefined;
  const agent = await selectAgent(ctx, id);
  if (!agent) throw new Refusal('agent_not_found');
  if (newPassword === undefined && email === agent.email) return undefined;
  if (currentPassword === undefined) {
    if (agent.is_provisional) return { checked: agent.password_hash };
    throw new Refusal('validation_failed', {
      field: 'currentPassword',
      reason: 'current_password',
    });
  }
  const wasRight = passwordAttempts.take(id, ctx.platform.clock.now());
  if (!(await isPassword(currentPassword, agent.password_hash))) {
    throw new Refusal('validation_failed', {
      field: 'currentPassword',
      reason: 'current_password_wrong',
    });
  }
  wasRight();
  return { checked: agent.password_hash };
}

const isSameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one, i) => one === b[i]);
