import type { Locale } from '@lingxi/contract';
import type { Context } from '../../../platform/context/index.ts';
import { Refusal } from '../../../platform/errors.ts';
import { newId } from '../../../platform/ids.ts';
import type { Platform } from '../../../platform/index.ts';
import { currentContact } from '../../contacts/index.ts';
import { getInbox } from '../../inboxes/index.ts';
import { readToken, type VisitorClaims } from './visitor-token.ts';

/** A visitor may do nothing an agent may: their verbs take the contact's own id instead. */
export function visitorContext(
  platform: Platform,
  claims: VisitorClaims,
  o: { name: string | null; locale: Locale; requestId?: string; contactId?: string },
): Context {
  return {
    platform,
    accountId: claims.accountId,
    actor: { kind: 'contact', id: o.contactId ?? claims.contactId, name: o.name },
    locale: o.locale,
    may: new Set(),
    scope: 'own',
    teamIds: [],
    requestId: o.requestId ?? newId(),
    db: platform.database.db,
    visitor: {
      inboxId: claims.inboxId,
      isIdentified: claims.isIdentified,
      cameAsId: claims.contactId,
    },
  };
}

export async function authenticateVisitor(
  platform: Platform,
  token: string | undefined,
  o: { locale: Locale; requestId?: string },
): Promise<Context> {
  const claims = token ? readToken(platform, token) : undefined;
  if (!claims) throw new Refusal('not_signed_in');
  const ctx = visitorContext(platform, claims, { name: null, ...o });
  const contact = await currentContact(ctx, claims.contactId);
  const inbox = await getInbox(ctx, claims.inboxId);
  if (!contact || !inbox) throw new Refusal('not_signed_in');
  if (contact.isBlocked) throw new Refusal('contact_blocked');
  if (inbox.settings.requiresIdentity && !claims.isIdentified)
    throw new Refusal('identity_required');
  return visitorContext(platform, claims, { name: contact.name, contactId: contact.id, ...o });
}

export const bearerOf = (header: string | undefined): string | undefined =>
  /^Bearer (\S{20,400})$/.exec(header ?? '')?.[1];
