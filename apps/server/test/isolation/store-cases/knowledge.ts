import * as categories from '../../../src/modules/knowledge/category-store.ts';
import type { FaqRow } from '../../../src/modules/knowledge/rows.ts';
import * as faqs from '../../../src/modules/knowledge/store.ts';
import { newId } from '../../../src/platform/ids.ts';
import { farFuture, page, type StoreCases, seen } from './store-case.ts';

const longAgo = new Date(0);
const row = (id: string, categoryId: string | null = null): FaqRow => ({
  id,
  category_id: categoryId,
  question: 'x',
  question_en: '',
  similar_questions: [],
  answers: { zh: 'x', en: '' },
  published_at: longAgo,
  deleted_at: null,
  hits: 0,
  helpful_count: 0,
  unhelpful_count: 0,
  created_at: longAgo,
  updated_at: longAgo,
});

export const knowledgeCases: StoreCases = {
  'modules/knowledge/category-store.ts#selectCategories': (tx) =>
    categories.selectCategories(tx, page),
  'modules/knowledge/category-store.ts#lockCategory': (tx, their) =>
    categories.lockCategory(tx, their.categoryId),
  'modules/knowledge/category-store.ts#holdCategories': (tx, their) =>
    categories.holdCategories(tx, [their.categoryId]),
  'modules/knowledge/category-store.ts#insertCategory': (tx, their) =>
    categories.insertCategory(tx, { id: their.categoryId, name: 'x' }),
  'modules/knowledge/category-store.ts#renameCategory': (tx, their) =>
    categories.renameCategory(tx, their.categoryId, 'x'),
  'modules/knowledge/category-store.ts#deleteCategoryRow': [
    (tx, their) => categories.deleteCategoryRow(tx, their.categoryId),
    (tx, their) => categories.deleteCategoryRow(tx, their.emptyCategoryId),
  ],

  'modules/knowledge/store.ts#findFaq': (tx, their) => faqs.findFaq(tx, their.faqId),
  'modules/knowledge/store.ts#findPublished': (tx, their) => faqs.findPublished(tx, their.faqId),
  'modules/knowledge/store.ts#lockFaq': (tx, their) => faqs.lockFaq(tx, their.faqId),
  'modules/knowledge/store.ts#lockDeletedFaq': (tx, their) =>
    faqs.lockDeletedFaq(tx, their.deletedFaqId, longAgo),
  'modules/knowledge/store.ts#removeDeletedFaqs': (tx) => faqs.removeDeletedFaqs(tx, farFuture),
  'modules/knowledge/store.ts#selectFaqs': [
    (tx) => faqs.selectFaqs(tx, page),
    (tx, their) => faqs.selectFaqs(tx, { ...page, categoryId: their.categoryId }),
  ],
  'modules/knowledge/store.ts#countFaqs': async (tx, their) =>
    seen(their, (await faqs.countFaqs(tx, { categoryId: their.categoryId })) > 0),
  'modules/knowledge/store.ts#selectPublishedByIds': (tx, their) =>
    faqs.selectPublishedByIds(tx, [their.faqId]),
  'modules/knowledge/store.ts#selectPublishedAfter': (tx) =>
    faqs.selectPublishedAfter(tx, { id: undefined, limit: 200 }),
  'modules/knowledge/store.ts#selectPublishedByWords': (tx) =>
    faqs.selectPublishedByWords(tx, `'退款'`, 200),
  'modules/knowledge/store.ts#selectPopular': (tx) => faqs.selectPopular(tx, 200),
  'modules/knowledge/store.ts#insertFaqs': [
    (tx, their) => faqs.insertFaqs(tx, [row(their.faqId)]),
    (tx, their) => faqs.insertFaqs(tx, [row(newId(), their.categoryId)]),
  ],
  'modules/knowledge/store.ts#saveFaq': [
    (tx, their) => faqs.saveFaq(tx, row(their.faqId)),
    (tx, their, my) => faqs.saveFaq(tx, row(my.faqId, their.emptyCategoryId)),
  ],
  'modules/knowledge/store.ts#addHits': (tx, their) =>
    faqs.addHits(tx, new Map([[their.faqId, 1]])),
  'modules/knowledge/store.ts#saveFeedback': [
    (tx, their) =>
      faqs.saveFeedback(tx, { faqId: their.faqId, messageId: their.answerId, isHelpful: false }),
    (tx, their, my) =>
      faqs.saveFeedback(tx, { faqId: my.faqId, messageId: their.answerId, isHelpful: false }),
    async (tx, their) => {
      // An entry of one's own under a foreign id: only its own feedback counts, and only for it.
      await faqs.insertFaqs(tx, [row(their.faqId)]);
      await faqs.saveFeedback(tx, { faqId: their.faqId, messageId: newId(), isHelpful: false });
      const { helpful_count, unhelpful_count } = (await faqs.findFaq(tx, their.faqId))!;
      return seen(their, helpful_count !== 0 || unhelpful_count !== 1);
    },
  ],
};
