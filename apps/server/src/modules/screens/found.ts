import type { Contact, Faq, FoundContact, FoundFaq, Locale } from '@lingxi/contract';
import type { SearchWords } from '../../platform/db/search-tokens.ts';
import { excerptOf, marksIn, markWords } from './mark-words.ts';

/** A contact with the field in which the words stand, where the name alone does not say why. */
export function foundContact(
  c: Contact,
  o: { lastConversationId: string | null; terms: readonly string[]; orderNumber: string | null },
): FoundContact {
  const { lastConversationId, terms } = o;
  const fields = [
    { field: 'order' as const, name: null, text: o.orderNumber ?? '' },
    { field: 'email' as const, name: null, text: c.email ?? '' },
    { field: 'phone' as const, name: null, text: c.phone ?? '' },
    ...Object.entries(c.attributes).map(([name, value]) => ({
      field: 'attribute' as const,
      name,
      text: typeof value === 'string' ? value : '',
    })),
  ];
  const hit = fields.find(({ field, text }) => marksIn(plain(field, text), terms).length > 0);
  return {
    id: c.id,
    name: markWords(c.name, terms),
    found: hit
      ? { field: hit.field, name: hit.name, value: excerptOf(plain(hit.field, hit.text), terms) }
      : null,
    tier: c.tier,
    isIdentified: c.isIdentified,
    lastSeenAt: c.lastSeenAt,
    lastConversationId,
  };
}

/** A number is found however its digits are grouped. */
const plain = (field: string, text: string) =>
  field === 'phone' ? text.replace(/(?<=\d)[ -](?=\d)/g, '') : text;

export function foundFaq(f: Faq, { terms }: SearchWords, locale: Locale): FoundFaq {
  const { zh, en } = f.answers;
  const title = locale === 'en' && f.questionEn !== '' ? f.questionEn : f.question;
  const question = markWords(title, terms);
  const others = [zh, en, f.question, f.questionEn, ...f.similarQuestions].filter(
    (text) => text !== '' && text !== title,
  );
  const hit = others.find((text) => marksIn(text, terms).length > 0) ?? others[0] ?? '';
  return {
    id: f.id,
    question,
    excerpt: excerptOf(hit, terms),
    isPublished: f.publishedAt !== null,
    updatedAt: f.updatedAt,
  };
}
