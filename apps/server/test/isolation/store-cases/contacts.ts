import { newContact } from '../../../src/modules/contacts/new-contact.ts';
import * as contacts from '../../../src/modules/contacts/store.ts';
import { insertFile, selectFiles } from '../../../src/modules/files/store.ts';
import { defaultSettings } from '../../../src/modules/inboxes/settings.ts';
import * as inboxes from '../../../src/modules/inboxes/store.ts';
import { newId } from '../../../src/platform/ids.ts';
import { page, type StoreCases, seen } from './store-case.ts';

const order = {
  status: 'paid' as const,
  items: [],
  total_cents: 1,
  currency: 'CNY',
  carrier: null,
  tracking_number: null,
  placed_at: new Date('2026-01-01T00:00:00Z'),
};
const file = {
  uploaded_by_kind: 'system' as const,
  uploaded_by_id: null,
  name: 'x',
  mime: 'text/plain',
  bytes: 1,
  width: null,
  height: null,
  sha256: Buffer.alloc(32),
};

export const contactCases: StoreCases = {
  'modules/contacts/store.ts#findContact': (tx, their) => contacts.findContact(tx, their.contactId),
  'modules/contacts/store.ts#lockContact': (tx, their) => contacts.lockContact(tx, their.contactId),
  'modules/contacts/store.ts#lockContacts': (tx, their, my) =>
    contacts.lockContacts(tx, [my.otherContactId, their.contactId]),
  'modules/contacts/store.ts#selectByIds': (tx, their) =>
    contacts.selectByIds(tx, [their.contactId]),
  'modules/contacts/store.ts#insertContact': (tx, their) =>
    contacts.insertContact(tx, { ...newContact(tx), id: their.contactId }),
  'modules/contacts/store.ts#saveContact': (tx, their) =>
    contacts.saveContact(tx, { ...newContact(tx), id: their.contactId }),
  'modules/contacts/store.ts#updatePage': (tx, their) =>
    contacts.updatePage(tx, their.contactId, { url: 'x', title: 'x' }),
  'modules/contacts/store.ts#findContactId': (tx, their) =>
    contacts.findContactId(tx, 'user', their.externalId),
  'modules/contacts/store.ts#insertIdentity': (tx, their) =>
    contacts.insertIdentity(tx, { kind: 'user', externalId: 'x', contactId: their.contactId }),
  'modules/contacts/store.ts#moveBelongings': [
    (tx, their) => contacts.moveBelongings(tx, their.contactId, their.otherContactId),
    (tx, their, my) => contacts.moveBelongings(tx, my.contactId, their.otherContactId),
  ],
  'modules/contacts/store.ts#insertContactEvent': (tx, their) =>
    contacts.insertContactEvent(tx, {
      id: newId(),
      contactId: their.contactId,
      name: 'x',
      properties: {},
    }),
  'modules/contacts/store.ts#selectOrders': (tx, their) =>
    contacts.selectOrders(tx, their.contactId, page),
  'modules/contacts/store.ts#lockOrder': (tx, their) => contacts.lockOrder(tx, their.orderNumber),
  'modules/contacts/store.ts#saveOrder': [
    (tx, their) =>
      contacts.saveOrder(tx, {
        ...order,
        id: newId(),
        contact_id: their.contactId,
        number: 'x',
      }),
    (tx, their, my) =>
      contacts.saveOrder(tx, {
        ...order,
        id: newId(),
        contact_id: my.otherContactId,
        number: their.orderNumber,
      }),
  ],

  'modules/files/store.ts#insertFile': (tx, their) => insertFile(tx, { ...file, id: their.fileId }),
  'modules/files/store.ts#selectFiles': (tx, their) => selectFiles(tx, [their.fileId]),

  'modules/inboxes/store.ts#findInbox': (tx, their) => inboxes.findInbox(tx, their.inboxId),
  'modules/inboxes/store.ts#lockInbox': (tx, their) => inboxes.lockInbox(tx, their.inboxId),
  'modules/inboxes/store.ts#selectInboxes': (tx) => inboxes.selectInboxes(tx, page),
  'modules/inboxes/store.ts#insertInbox': (tx, their) =>
    inboxes.insertInbox(
      tx,
      {
        id: their.inboxId,
        channel: 'web',
        name: 'x',
        public_key: newId(),
        settings: defaultSettings,
        created_at: tx.platform.clock.now(),
      },
      Buffer.alloc(1),
    ),
  'modules/inboxes/store.ts#saveInbox': [
    (tx, their) => inboxes.saveInbox(tx, their.inboxId, { name: 'x', settings: defaultSettings }),
    (tx, their, my) =>
      inboxes.saveInbox(tx, my.inboxId, {
        name: 'x',
        settings: { ...defaultSettings, hoursId: their.hoursId },
      }),
    (tx, their, my) =>
      inboxes.saveInbox(tx, my.inboxId, {
        name: 'x',
        settings: { ...defaultSettings, logoFileId: their.avatarFileId },
      }),
  ],
  'modules/inboxes/store.ts#findSealedSecret': async (tx, their) =>
    seen(their, (await inboxes.findSealedSecret(tx, their.inboxId)) !== undefined),
  'modules/inboxes/store.ts#saveSealedSecret': (tx, their) =>
    inboxes.saveSealedSecret(tx, their.inboxId, Buffer.alloc(1)),
};
