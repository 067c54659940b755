import type { TxContext } from '../../platform/context/index.ts';
import { newId } from '../../platform/ids.ts';
import { newSecret, sha256 } from '../../platform/secrets/index.ts';
import { record } from '../audit/index.ts';
import { sessionMs, sessionSecret } from './session-length.ts';
import { deleteExpiredSessions, insertSession } from './session-store.ts';
import { formatToken } from './token.ts';

/** Where a sign-in comes from, for the audit. */
export interface Client {
  ip: string;
  userAgent: string;
}

export interface OpenedSession {
  /** Goes into the cookie; only its hash is stored. */
  token: string;
  isRemembered: boolean;
}

export async function openSession(
  tx: TxContext,
  o: { agentId: string; by: string; isRemembered: boolean; client: Client },
): Promise<OpenedSession> {
  const secret = sessionSecret(o.isRemembered, newSecret());
  const id = newId();
  await deleteExpiredSessions(tx, o.agentId);
  await insertSession(tx, {
    id,
    agentId: o.agentId,
    secretHash: sha256(secret),
    userAgent: o.client.userAgent.slice(0, 300),
    ip: o.client.ip,
    expiresAt: new Date(tx.platform.clock.now().getTime() + sessionMs(secret)),
  });
  await record(tx, {
    action: 'agent.sign_in',
    subject: { kind: 'agent', id: o.agentId },
    details: { isSuccessful: true, by: o.by, ip: o.client.ip },
  });
  return {
    token: formatToken({ accountId: tx.accountId, id, secret }),
    isRemembered: o.isRemembered,
  };
}
