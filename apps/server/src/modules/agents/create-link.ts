import type { TxContext } from '../../platform/context/index.ts';
import { newId } from '../../platform/ids.ts';
import { newSecret, sha256 } from '../../platform/secrets/index.ts';
import { record } from '../audit/index.ts';
import { deleteLinks, insertLink, type LinkKind } from './link-store.ts';
import { formatToken } from './token.ts';

export interface OneTimeLink {
  url: string;
  expiresAt: string;
}

/** A new link takes the place of the one before of its kind: only the latest sent one works. */
export async function createLink(
  tx: TxContext,
  o: { agentId: string; kind: LinkKind; minutes: number },
): Promise<OneTimeLink> {
  const secret = newSecret();
  const id = newId();
  const expiresAt = new Date(tx.platform.clock.now().getTime() + o.minutes * 60_000);
  await deleteLinks(tx, o.agentId, o.kind);
  await insertLink(tx, {
    id,
    agentId: o.agentId,
    kind: o.kind,
    secretHash: sha256(secret),
    expiresAt,
  });
  await record(tx, {
    action: 'link.create',
    subject: { kind: 'agent', id: o.agentId },
    details: { kind: o.kind, expiresAt: expiresAt.toISOString() },
  });
  const token = formatToken({ accountId: tx.accountId, id, secret });
  return {
    url: `${tx.platform.publicUrl()}/console/link?token=${token}`,
    expiresAt: expiresAt.toISOString(),
  };
}

export const invitationMinutes = 7 * 24 * 60;
export const resetMinutes = 24 * 60;
