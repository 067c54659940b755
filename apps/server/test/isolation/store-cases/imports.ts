import * as teams from '../../../src/modules/agents/team-store.ts';
import * as canned from '../../../src/modules/automations/import-store.ts';
import * as contacts from '../../../src/modules/contacts/import-store.ts';
import { newContact } from '../../../src/modules/contacts/new-contact.ts';
import { deleteFile } from '../../../src/modules/files/store.ts';
import * as imports from '../../../src/modules/imports/store.ts';
import * as faqs from '../../../src/modules/knowledge/import-store.ts';
import { newFaq } from '../../../src/modules/knowledge/write-faq.ts';
import type { TxContext } from '../../../src/platform/context/index.ts';
import { newId } from '../../../src/platform/ids.ts';
import type { World } from '../world.ts';
import { farFuture, page, type StoreCases, seen } from './store-case.ts';

const part = { after: undefined, limit: 200 };
const unlocked = { isLocked: false };

const faq = (tx: TxContext, id: string, categoryId: string | null = null) => ({
  ...newFaq(
    tx,
    {
      question: 'x',
      questionEn: '',
      similarQuestions: [],
      answers: { zh: 'x', en: '' },
      categoryId,
    },
    '',
  ),
  id,
});

const cannedRow = (id: string, teamId: string | null = null) => ({
  id,
  scope: teamId ? ('team' as const) : ('all' as const),
  team_id: teamId,
  agent_id: null,
  shortcut: newId(),
  title: 'x',
  text: 'x',
  category: '',
  updated_at: new Date(0),
});

const order = (contactId: string, number: string) => ({
  id: newId(),
  contact_id: contactId,
  number,
  status: 'paid' as const,
  items: [],
  total_cents: 1,
  currency: 'CNY',
  carrier: null,
  tracking_number: null,
  placed_at: new Date(0),
});

async function keyOf(tx: TxContext, their: World) {
  const { rows } = await tx.platform.database.pool.query<{
    email: string | null;
    phone: string | null;
    external_id: string;
    number: string;
    name: string;
  }>(
    `select c.email, c.phone, i.external_id, o.number, t.name from contact_identities i
     join contacts c on c.account_id = i.account_id and c.id = i.contact_id
     join orders o on o.account_id = i.account_id
     join teams t on t.account_id = i.account_id and t.id = $2
     where i.account_id = $1 and i.kind = 'user' limit 1`,
    [their.accountId, their.teamId],
  );
  return rows[0]!;
}

const previewOf = { from: 'preview', set: { existing: 'replace' } } as const;

export const importCases: StoreCases = {
  'modules/agents/team-store.ts#selectTeamsNamed': async (tx, their) =>
    teams.selectTeamsNamed(tx, [(await keyOf(tx, their)).name]),

  'modules/knowledge/import-store.ts#selectByQuestions': [
    (tx, their) => faqs.selectByQuestions(tx, [their.question], unlocked),
    (tx, their) => faqs.selectByQuestions(tx, [their.question], { isLocked: true }),
  ],
  'modules/knowledge/import-store.ts#saveFaqs': [
    (tx, their) => faqs.saveFaqs(tx, [faq(tx, their.faqId)]),
    (tx, their, my) => faqs.saveFaqs(tx, [faq(tx, my.faqId, their.emptyCategoryId)]),
  ],
  'modules/knowledge/import-store.ts#holdNamedCategories': (tx, their) =>
    faqs.holdNamedCategories(tx, [their.emptyCategoryName]),
  'modules/knowledge/import-store.ts#selectToExport': (tx) => faqs.selectToExport(tx, part),

  'modules/automations/import-store.ts#selectByShortcuts': (tx, their) =>
    canned.selectByShortcuts(tx, [their.cannedShortcut], unlocked),
  'modules/automations/import-store.ts#putCanned': [
    (tx, their) => canned.putCanned(tx, [cannedRow(their.cannedId)]),
    (tx, their) => canned.putCanned(tx, [cannedRow(newId(), their.teamId)]),
  ],
  'modules/automations/import-store.ts#selectCannedToExport': (tx) =>
    canned.selectCannedToExport(tx, part),

  'modules/contacts/import-store.ts#selectKnownKeys': async (tx, their) => {
    const key = await keyOf(tx, their);
    const { externalIds } = await contacts.selectKnownKeys(tx, [{ externalId: key.external_id }]);
    return [...externalIds];
  },
  'modules/contacts/import-store.ts#insertContacts': async (tx, their) =>
    contacts.insertContacts(
      tx,
      [newContact(tx)],
      [{ externalId: newId(), contactId: their.visitor.contactId }],
    ),
  'modules/contacts/import-store.ts#saveContacts': (tx, their) =>
    contacts.saveContacts(tx, [{ ...newContact(tx), id: their.visitor.contactId }]),
  'modules/contacts/import-store.ts#selectOrdersByNumbers': async (tx, their) =>
    contacts.selectOrdersByNumbers(tx, [(await keyOf(tx, their)).number], unlocked),
  'modules/contacts/import-store.ts#putOrders': [
    async (tx, their) =>
      contacts.putOrders(tx, [order(their.visitor.contactId, (await keyOf(tx, their)).number)]),
    (tx, their) => contacts.putOrders(tx, [order(their.visitor.contactId, newId())]),
  ],
  'modules/contacts/import-store.ts#selectContactsToExport': (tx) =>
    contacts.selectContactsToExport(tx, part),

  'modules/files/store.ts#deleteFile': (tx, their) => deleteFile(tx, their.importFileId),

  'modules/imports/store.ts#findImport': (tx, their) => imports.findImport(tx, their.importId),
  'modules/imports/store.ts#lockImport': (tx, their) => imports.lockImport(tx, their.importId),
  'modules/imports/store.ts#selectImports': (tx) =>
    imports.selectImports(tx, { ...page, kind: 'faqs', after: undefined }),
  'modules/imports/store.ts#insertImport': async (tx, their) => {
    const { rows } = await tx.platform.database.pool.query(
      'select * from imports where account_id = $1 and id = $2',
      [their.accountId, their.importId],
    );
    const { account_id: _, errors, ...row } = rows[0];
    return imports.insertImport(tx, row, errors);
  },
  'modules/imports/store.ts#changeImport': (tx, their) =>
    imports.changeImport(tx, their.importId, previewOf),
  'modules/imports/store.ts#selectErrors': async (tx, their) => {
    const errors = await imports.selectErrors(tx, their.badImportId, { from: 0, limit: 10 });
    return seen(their, errors.length > 0);
  },
  'modules/imports/store.ts#selectForgotten': (tx) =>
    imports.selectForgotten(tx, {
      previewsBefore: farFuture,
      runsBefore: farFuture,
      finishedBefore: farFuture,
    }),
  'modules/imports/store.ts#deleteImport': (tx, their) => imports.deleteImport(tx, their.importId),
};
