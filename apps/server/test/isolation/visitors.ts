import { createHmac } from 'node:crypto';
import { authenticateVisitor, describeAsVisitor } from '../../src/modules/channels/index.ts';
import { recordEvent } from '../../src/modules/contacts/index.ts';
import { upsertContact } from '../../src/modules/contacts/upsert-contact.ts';
import { upsertOrder } from '../../src/modules/contacts/upsert-order.ts';
import { createInbox, inboxSecret } from '../../src/modules/inboxes/index.ts';
import type { Context } from '../../src/platform/context/index.ts';
import { injectWith } from './http.ts';
import type { People } from './people.ts';

export interface Visitor {
  token: string;
  contactId: string;
  ctx: Context;
}

/** Who is served, through which entrances, and what they have bought. */
export interface Visitors {
  inboxId: string;
  inboxKey: string;
  inboxSecret: string;
  otherInboxId: string;
  /** A contact of the company's own system. */
  contactId: string;
  otherContactId: string;
  externalId: string;
  orderNumber: string;
  visitor: Visitor;
  /** One for each state a conversation can be in. */
  others: Visitor[];
  /** Through an inbox of no team. */
  teamless: Visitor[];
}

export const orderOf = (mark: string) => ({
  status: 'paid' as const,
  items: [{ sku: `${mark}-1`, name: `${mark} 台灯`, quantity: 1, imageUrl: null }],
  totalCents: 19_900,
  currency: 'CNY',
  carrier: mark,
  trackingNumber: `${mark}-track`,
  placedAt: '2026-02-01T00:00:00.000Z',
});

/** What the company's server signs an identity with. */
export const signed = (userId: string, secret: string) => ({
  userId,
  userHash: createHmac('sha256', secret).update(userId).digest('hex'),
});

export async function buildVisitors(people: People): Promise<Visitors> {
  const { app, owner, system, mark, alias } = people;
  const settings = {
    isBotEnabled: true,
    teamId: people.teamId,
    title: { zh: `${mark}客服`, en: mark },
  };
  const inbox = await createInbox(owner, { name: `${mark}网站`, channel: 'web', settings });
  const other = await createInbox(owner, { name: `${mark}应用`, channel: 'web' });

  const visit = async (inboxKey = inbox.publicKey): Promise<Visitor> => {
    const started = await injectWith(app, 'web.startSession', {
      body: {
        inbox: inboxKey,
        page: { url: `https://${mark}.example/`, title: `${mark} 首页` },
      },
    });
    const { token, visitor } = started.json();
    const ctx = await authenticateVisitor(app.platform, token, { locale: 'zh' });
    return { token, contactId: visitor.contactId, ctx };
  };
  const visitor = await visit();
  await describeAsVisitor(visitor.ctx, {
    name: `${mark}访客`,
    email: `visitor@${mark}.example`,
    phone: `+86 ${mark}`,
    attributes: { plan: mark },
  });
  await recordEvent(visitor.ctx, visitor.contactId, `${mark}_seen`, { sku: mark });

  const externalId = `${alias}-user-1`;
  const fields = { name: `${mark}客户`, email: `user@${mark}.example`, attributes: { vip: mark } };
  const contact = await upsertContact(owner, externalId, fields);
  const orderNumber = `${alias}-1001`;
  for (const number of [orderNumber, `${mark}-1002`]) {
    await upsertOrder(owner, { id: contact.id, number }, orderOf(mark));
  }
  return {
    inboxId: inbox.id,
    inboxKey: inbox.publicKey,
    inboxSecret: await inboxSecret(system, inbox.id),
    otherInboxId: other.id,
    contactId: contact.id,
    otherContactId: (await upsertContact(owner, `${mark}-user-2`, {})).id,
    externalId,
    orderNumber,
    visitor,
    others: [await visit(), await visit(), await visit(), await visit(), await visit()],
    teamless: [await visit(other.publicKey), await visit(other.publicKey)],
  };
}
