import type { Me, Role } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { record } from '../audit/index.ts';
import { actingRole, ownAgentId } from './acting-role.ts';
import { me } from './me.ts';
import { isBelow } from './policy.ts';
import { requireTeams } from './require-known.ts';
import { sessionContext } from './session-context.ts';
import { changePreview } from './session-store.ts';

export interface PreviewOf {
  role: Exclude<Role, 'owner'>;
  teamId?: string | undefined;
}

/** From the next request on the session has the rights of that role, and changes nothing. */
export async function startPreview(
  ctx: Context,
  { role, teamId }: PreviewOf,
  session: string | undefined,
): Promise<Me> {
  const agentId = ownAgentId(ctx);
  const sessionId = known(session);
  const ownRole = await actingRole(ctx);
  await transaction(ctx, async (tx) => {
    authorize(tx, 'agent:update');
    if (!isBelow(role, ownRole)) {
      throw new Refusal('validation_failed', { field: 'role', reason: 'lower_role' });
    }
    const [team = null] = await requireTeams(tx, teamId === undefined ? [] : [teamId]);
    const changed = await changePreview(tx, agentId, { sessionId, role, teamId: team });
    if (changed === 0) throw new Refusal('session_not_found');
    await record(tx, {
      action: 'preview.start',
      subject: { kind: 'agent', id: agentId },
      details: { role, ...(team ? { teamId: team } : {}) },
    });
    tx.publish('agent.updated', { agentId });
  });
  return me(await contextAfter(ctx, sessionId));
}

/** Back to one's own role; a session without a preview stays as it is. */
export async function stopPreview(ctx: Context, session: string | undefined): Promise<Me> {
  const agentId = ownAgentId(ctx);
  const sessionId = known(session);
  const { preview, ...own } = ctx;
  if (preview) {
    await transaction(own, async (tx) => {
      await changePreview(tx, agentId, { sessionId, role: null, teamId: null });
      await record(tx, {
        action: 'preview.stop',
        subject: { kind: 'agent', id: agentId },
        details: { role: preview.role },
      });
      tx.publish('agent.updated', { agentId });
    });
  }
  return me(await contextAfter(ctx, sessionId));
}

/** An API key has no session that could look around. */
function known(sessionId: string | undefined): string {
  if (!sessionId) throw new Refusal('session_not_found');
  return sessionId;
}

const contextAfter = ({ platform, accountId, locale }: Context, sessionId: string) =>
  sessionContext(platform, { accountId, sessionId, locale });
