import type {
  exportKinds as contractExportKinds,
  importFields as contractFields,
  ExportKind,
  ImportKind,
} from '@lingxi/contract';

/** The contract's lists, without the schema library they live beside; a changed one is a type error. */
export const importFields = {
  faqs: [
    'question',
    'questionEn',
    'similarQuestions',
    'answerZh',
    'answerEn',
    'category',
    'status',
  ],
  canned_responses: ['shortcut', 'title', 'text', 'category', 'scope', 'team'],
  contacts: ['externalId', 'name', 'email', 'phone', 'tier', 'tags'],
  orders: [
    'number',
    'contactExternalId',
    'contactEmail',
    'contactPhone',
    'status',
    'items',
    'total',
    'currency',
    'carrier',
    'trackingNumber',
    'placedAt',
  ],
} as const satisfies typeof contractFields;

const exportKinds = [
  'faqs',
  'canned_responses',
  'contacts',
] as const satisfies typeof contractExportKinds;
export const isExportKind = (kind: ImportKind): kind is ExportKind =>
  (exportKinds as readonly ImportKind[]).includes(kind);

interface Kind {
  permission: string;
  /** The list its rows are in. */
  list: '/knowledge' | '/contacts' | '/settings';
  /** What to fetch again once rows have come. */
  stale: readonly (readonly string[])[];
}

export const kinds: Record<ImportKind, Kind> = {
  faqs: { permission: 'faq:update', list: '/knowledge', stale: [['faqs'], ['faq-categories']] },
  canned_responses: {
    permission: 'canned_response:manage',
    list: '/settings',
    stale: [['canned-responses']],
  },
  contacts: { permission: 'contact:update', list: '/contacts', stale: [['contacts']] },
  orders: { permission: 'contact:update', list: '/contacts', stale: [['contacts'], ['screens']] },
};

export const isKind = (name: string): name is ImportKind => Object.hasOwn(kinds, name);
