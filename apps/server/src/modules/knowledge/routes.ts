import { contract } from '@lingxi/contract';
import { type Route, route } from '../../platform/http/route.ts';
import { createCategory, deleteCategory, listCategories, updateCategory } from './categories.ts';
import { createFaq } from './create-faq.ts';
import { deleteFaq, restoreFaq } from './delete-faq.ts';
import { getFaq } from './get-faq.ts';
import { importFaqs } from './import-faqs.ts';
import { listFaqs } from './list-faqs.ts';
import { publishFaq, unpublishFaq } from './publish-faq.ts';
import { searchArticles } from './search-articles.ts';
import { tryQuestion } from './try-question.ts';
import { updateFaq } from './update-faq.ts';

const { faqs, faqCategories, web } = contract;

export const routes: readonly Route[] = [
  route(faqs.list, (ctx, { query }) => listFaqs(ctx, query)),
  route(faqs.get, (ctx, { params }) => getFaq(ctx, params.id)),
  route(faqs.create, (ctx, { body }) => createFaq(ctx, body)),
  route(faqs.update, (ctx, { params, body }) => updateFaq(ctx, params.id, body)),
  route(faqs.publish, (ctx, { params }) => publishFaq(ctx, params.id)),
  route(faqs.unpublish, (ctx, { params }) => unpublishFaq(ctx, params.id)),
  route(faqs.delete, (ctx, { params }) => deleteFaq(ctx, params.id)),
  route(faqs.restore, (ctx, { params }) => restoreFaq(ctx, params.id)),
  route(faqs.import, (ctx, { body }) => importFaqs(ctx, body)),
  route(faqs.try, (ctx, { body }) => tryQuestion(ctx, body)),
  route(faqCategories.list, (ctx, { query }) => listCategories(ctx, query)),
  route(faqCategories.create, (ctx, { body }) => createCategory(ctx, body)),
  route(faqCategories.update, (ctx, { params, body }) => updateCategory(ctx, params.id, body)),
  route(faqCategories.delete, (ctx, { params }) => deleteCategory(ctx, params.id)),
  route(web.searchArticles, (ctx, { query }) => searchArticles(ctx, query.q, query.locale)),
];
