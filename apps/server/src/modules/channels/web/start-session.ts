import type { Identity, Locale, Visitor, VisitorConversation } from '@lingxi/contract';
import type { Context } from '../../../platform/context/index.ts';
import { transaction } from '../../../platform/context/transaction.ts';
import { Refusal } from '../../../platform/errors.ts';
import type { PublicContext } from '../../../platform/http/route.ts';
import {
  createVisitor,
  currentContact,
  getContact,
  identify,
  setPage,
} from '../../contacts/index.ts';
import { systemContext } from '../../context.ts';
import {
  moveConversations,
  selectOfContact,
  toVisitorConversations,
} from '../../conversations/index.ts';
import { inboxByPublicKey, inboxSecret, seeWidget, verifyIdentity } from '../../inboxes/index.ts';
import { visitorContext } from './authenticate-visitor.ts';
import { issueToken, readToken } from './visitor-token.ts';

export interface Start {
  inbox: string;
  token?: string | undefined;
  identity?: Identity | undefined;
  locale?: Locale | undefined;
  page?: { url: string; title: string } | undefined;
}

export interface Started {
  token: string;
  visitor: Visitor;
  conversations: VisitorConversation[];
}

/** Becomes a visitor, or comes back as the one the token names; proves who it is by `identity`. */
export async function startSession(
  from: PublicContext & { origin: string | undefined; host: string },
  start: Start,
): Promise<Started> {
  const { platform } = from;
  const found = await inboxByPublicKey(platform, start.inbox);
  if (!found) throw new Refusal('inbox_not_found');
  const { accountId, inbox } = found;
  requireOrigin(platform.publicUrl(), from.origin, inbox.settings.allowedOrigins);
  await seeWidget(platform, found, { ...from, page: start.page });

  const locale = start.locale ?? from.locale;
  const system = systemContext(platform, accountId, { locale });
  const claims = start.token ? readToken(platform, start.token) : undefined;
  const known = claims?.accountId === accountId && (await currentContact(system, claims.contactId));
  const proof =
    start.identity && (await verifyIdentity(await inboxSecret(system, inbox.id), start.identity));
  const isIdentified =
    proof !== undefined || (known !== false && known !== undefined && claims!.isIdentified);
  if (inbox.settings.requiresIdentity && !isIdentified) throw new Refusal('identity_required');

  const contactId = await transaction(system, async (tx) => {
    const visitorId = known ? known.id : (await createVisitor(tx, { locale })).id;
    if (!proof) return visitorId;
    const { contactId: identified, mergedFromId } = await identify(tx, {
      contactId: visitorId,
      ...proof,
    });
    if (mergedFromId) await moveConversations(tx, { fromId: mergedFromId, toId: identified });
    return identified;
  });
  const contact = await getContact(system, contactId);
  if (contact.blockedAt) throw new Refusal('contact_blocked');
  if (start.page) await setPage(system, contactId, start.page);

  // Who was merged and has proved nothing new keeps their own name in the token: a merge can be undone.
  const cameAsId = known && known.id === contactId && !proof ? claims!.contactId : contactId;
  const now = { accountId, inboxId: inbox.id, contactId: cameAsId, isIdentified };
  const of = { name: contact.name, locale, contactId };
  const ctx: Context = visitorContext(platform, now, of);
  const rows = await selectOfContact(ctx, contactId, 20);
  return {
    token: issueToken(platform, now),
    visitor: { contactId, name: contact.name, isIdentified },
    conversations: await toVisitorConversations(
      ctx,
      rows.filter((r) => r.inbox_id === inbox.id),
    ),
  };
}

/** A browser says where the page is from; programs that are no browsers send no origin. */
function requireOrigin(own: string, origin: string | undefined, allowed: readonly string[]): void {
  if (allowed.length === 0 || origin === undefined) return;
  const same = (url: string) => new URL(url).origin === origin;
  if (!same(own) && !allowed.some(same)) throw new Refusal('origin_not_allowed');
}
