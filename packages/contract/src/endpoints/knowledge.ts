import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { categoryId, faqId } from '../ids.ts';
import { limits } from '../limits.ts';
import { faq, faqCategory, faqInput, tryResult } from '../nouns/faq.ts';
import { name, nothing, pageOf, pageQuery, text } from '../nouns/shared.ts';

const one = z.object({ id: faqId });

export const faqs = {
  list: endpoint({
    method: 'GET',
    path: '/v1/faqs',
    summary: 'Questions and answers, latest change first',
    auth: 'agent',
    permission: 'faq:read',
    query: z.object({
      ...pageQuery,
      q: text(100).optional(),
      categoryId: categoryId.optional(),
      status: z.enum(['published', 'draft']).optional(),
    }),
    response: pageOf(faq).extend({ total: z.number().int() }),
  }),
  get: endpoint({
    method: 'GET',
    path: '/v1/faqs/:id',
    summary: 'One question with its answers',
    auth: 'agent',
    permission: 'faq:read',
    params: one,
    response: faq,
  }),
  create: endpoint({
    method: 'POST',
    path: '/v1/faqs',
    summary: 'Write a question; it answers once published',
    auth: 'agent',
    permission: 'faq:update',
    body: faqInput.extend({ isPublished: z.boolean().default(false) }),
    response: faq,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/v1/faqs/:id',
    summary: 'Change a question; a published one answers with the change within a second',
    auth: 'agent',
    permission: 'faq:update',
    params: one,
    body: z.object({
      question: text(limits.questionCharacters, 1).optional(),
      questionEn: text(limits.questionCharacters).optional(),
      similarQuestions: z
        .array(text(limits.questionCharacters, 1))
        .max(limits.similarQuestions)
        .optional(),
      answers: z
        .object({ zh: text(limits.answerCharacters), en: text(limits.answerCharacters) })
        .optional(),
      categoryId: categoryId.nullable().optional(),
    }),
    response: faq,
  }),
  publish: endpoint({
    method: 'POST',
    path: '/v1/faqs/:id/publish',
    summary: 'Let the bot answer with it',
    auth: 'agent',
    permission: 'faq:publish',
    params: one,
    response: faq,
  }),
  unpublish: endpoint({
    method: 'POST',
    path: '/v1/faqs/:id/unpublish',
    summary: 'Take it out of the bot’s answers; nothing is lost',
    auth: 'agent',
    permission: 'faq:publish',
    params: one,
    response: faq,
  }),
  delete: endpoint({
    method: 'DELETE',
    path: '/v1/faqs/:id',
    summary: 'Delete a question; it can be restored for 30 days',
    auth: 'agent',
    permission: 'faq:update',
    params: one,
    response: nothing,
  }),
  restore: endpoint({
    method: 'POST',
    path: '/v1/faqs/:id/restore',
    summary: 'Bring a deleted question back',
    auth: 'agent',
    permission: 'faq:update',
    params: one,
    response: faq,
  }),
  import: endpoint({
    method: 'POST',
    path: '/v1/faqs/import',
    summary: 'Create up to 2,000 questions in one call: all of them, or none when a row is wrong',
    auth: 'agent',
    permission: 'faq:update',
    bodyLimit: limits.importBodyBytes,
    body: z.object({
      rows: z.array(faqInput).min(1).max(limits.importRows),
      isPublished: z.boolean().default(false),
    }),
    response: z.object({ created: z.number().int() }),
  }),
  try: endpoint({
    method: 'POST',
    path: '/v1/faqs/try',
    summary: 'Ask a question and see the ranking with every score explained',
    auth: 'agent',
    permission: 'faq:read',
    body: z.object({ question: text(limits.questionCharacters, 1), faqId: faqId.optional() }),
    response: tryResult,
  }),
};

export const faqCategories = {
  list: endpoint({
    method: 'GET',
    path: '/v1/faq-categories',
    summary: 'Categories with their number of questions',
    auth: 'agent',
    permission: 'faq:read',
    query: z.object(pageQuery),
    response: pageOf(faqCategory),
  }),
  create: endpoint({
    method: 'POST',
    path: '/v1/faq-categories',
    summary: 'Create a category',
    auth: 'agent',
    permission: 'faq:update',
    body: z.object({ name }),
    response: faqCategory,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/v1/faq-categories/:id',
    summary: 'Rename a category',
    auth: 'agent',
    permission: 'faq:update',
    params: z.object({ id: categoryId }),
    body: z.object({ name }),
    response: faqCategory,
  }),
  delete: endpoint({
    method: 'DELETE',
    path: '/v1/faq-categories/:id',
    summary: 'Delete an empty category',
    auth: 'agent',
    permission: 'faq:update',
    params: z.object({ id: categoryId }),
    response: nothing,
  }),
};
