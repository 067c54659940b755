import { type EndpointCases, renamed } from './endpoint-case.ts';

const faq = (categoryId: string | null) => ({
  question: 'foreign',
  answers: { zh: 'x', en: 'y' },
  categoryId,
});

export const knowledgeCases: EndpointCases = {
  'faqs.list': (_my, their) => ({
    harmless: [{}, { query: { q: their.mark } }, { query: { categoryId: their.categoryId } }],
  }),
  'faqs.get': (_my, their) => ({ refused: [{ params: { id: their.faqId } }] }),
  'faqs.create': (_my, their) => ({ refused: [{ body: faq(their.categoryId) }] }),
  'faqs.update': (my, their) => ({
    refused: [
      { params: { id: their.faqId }, body: { questionEn: 'x' } },
      { params: { id: my.otherFaqId }, body: { categoryId: their.categoryId } },
    ],
  }),
  'faqs.publish': (_my, their) => ({ refused: [{ params: { id: their.faqId } }] }),
  'faqs.unpublish': (_my, their) => ({ refused: [{ params: { id: their.otherFaqId } }] }),
  'faqs.delete': (_my, their) => ({ refused: [{ params: { id: their.otherFaqId } }] }),
  'faqs.restore': (_my, their) => ({ refused: [{ params: { id: their.deletedFaqId } }] }),
  'faqs.import': (my, their) => ({
    refused: [{ body: { rows: [faq(my.categoryId), faq(their.categoryId)] } }],
  }),
  'faqs.try': (_my, their) => ({
    refused: [{ body: { question: 'x', faqId: their.faqId } }],
    harmless: [{ body: { question: their.question } }],
  }),

  'faqCategories.list': () => ({ harmless: [{}] }),
  'faqCategories.create': (_my, their) => ({
    harmless: [{ body: { name: 'foreign category' } }, { body: { name: their.emptyCategoryName } }],
  }),
  'faqCategories.update': (_my, their) => ({
    refused: [{ params: { id: their.categoryId }, body: renamed }],
  }),
  'faqCategories.delete': (_my, their) => ({
    refused: [{ params: { id: their.emptyCategoryId } }],
  }),
};
