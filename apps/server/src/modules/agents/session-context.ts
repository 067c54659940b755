import type { Locale } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import type { Platform } from '../../platform/index.ts';
import { systemContext } from '../context.ts';
import { contextOf } from './agent-context.ts';
import { type SessionRow, selectSession } from './session-store.ts';

/** Whoever works in a session, with the rights it gives at this moment. */
export function contextOfSession(
  platform: Platform,
  row: SessionRow,
  o: { accountId: string; locale: Locale; requestId?: string | undefined },
): Context {
  return contextOf(platform, {
    accountId: o.accountId,
    id: row.agent_id,
    name: row.name,
    role: row.role,
    teamIds: row.team_ids,
    locale: o.locale,
    preview: row.preview_role && { role: row.preview_role, teamId: row.preview_team_id },
    ...(o.requestId ? { requestId: o.requestId } : {}),
  });
}

/** For a session that is known to be theirs; refused once it ended or the agent was disabled. */
export async function sessionContext(
  platform: Platform,
  o: { accountId: string; sessionId: string; locale?: Locale },
): Promise<Context> {
  const row = await selectSession(systemContext(platform, o.accountId), o.sessionId);
  if (!row || row.disabled_at || row.expires_at <= platform.clock.now()) {
    throw new Refusal('not_signed_in');
  }
  return contextOfSession(platform, row, { ...o, locale: o.locale ?? row.locale });
}
