import { type FaqInput, limits } from '@lingxi/contract';
import { afterAll, expect, it, vi } from 'vitest';
import { freshAccount, stopApps, testApp } from '../../../test/database.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { newId } from '../../platform/ids.ts';
import { createApiKey } from '../agents/create-api-key.ts';
import { systemContext } from '../context.ts';
import { createInbox } from '../inboxes/index.ts';
import { buildFaq, faqOf } from './faq.fixture.ts';
import { getFaq } from './get-faq.ts';

afterAll(stopApps);

const open = async () => {
  const { app, ctx } = await freshAccount();
  const { secret } = await createApiKey(ctx, 'shop');
  const call = async (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    payload?: object,
  ) => {
    const headers = { authorization: `Bearer ${secret}` };
    const response = await app.http.inject({ method, url, headers, ...(payload && { payload }) });
    return { status: response.statusCode, body: response.json() };
  };
  return { app, ctx, call };
};

it('answers as the contract says', async () => {
  const { call } = await open();
  const category = (await call('POST', '/v1/faq-categories', { name: '售后' })).body;
  const made = await call('POST', '/v1/faqs', {
    question: '怎么申请退款',
    answers: { zh: '在订单里' },
    categoryId: category.id,
  });
  expect(made).toMatchObject({ status: 200, body: { publishedAt: null, categoryId: category.id } });
  const at = `/v1/faqs/${made.body.id}`;
  expect((await call('POST', `${at}/publish`)).body.publishedAt).not.toBeNull();
  expect((await call('GET', at)).status).toBe(200);
  expect((await call('PATCH', at, { questionEn: 'Refund?' })).body.questionEn).toBe('Refund?');
  const tried = await call('POST', '/v1/faqs/try', { question: '申请退款' });
  expect(tried).toMatchObject({ status: 200, body: { hits: [{ faqId: made.body.id }] } });
  expect((await call('GET', '/v1/faqs?q=refund&status=published')).body.total).toBe(1);
  expect((await call('GET', '/v1/faq-categories')).body.items).toEqual([
    { ...category, faqCount: 1 },
  ]);
  const held = await call('DELETE', `/v1/faq-categories/${category.id}`);
  expect(held).toMatchObject({ status: 409, body: { error: { code: 'category_not_empty' } } });
  expect((await call('POST', `${at}/unpublish`)).body.publishedAt).toBeNull();
  expect(await call('DELETE', at)).toEqual({ status: 200, body: {} });
  expect((await call('GET', at)).status).toBe(404);
  expect((await call('POST', `${at}/restore`)).status).toBe(200);
  expect((await call('PATCH', `/v1/faq-categories/${category.id}`, { name: '退款' })).status).toBe(
    200,
  );
});

it('names the row of an import that is wrong', async () => {
  const { call } = await open();
  const rows: object[] = [faqOf('a'), { question: 'b' }, faqOf('c')];
  expect(await call('POST', '/v1/faqs/import', { rows })).toMatchObject({
    status: 422,
    body: { error: { code: 'validation_failed', details: { field: 'rows.1.answers' } } },
  });
  rows[1] = faqOf('x'.repeat(limits.questionCharacters + 1));
  expect((await call('POST', '/v1/faqs/import', { rows })).body.error.details.field).toBe(
    'rows.1.question',
  );
  const many: FaqInput[] = Array.from({ length: limits.importRows + 1 }, () => faqOf('q'));
  expect((await call('POST', '/v1/faqs/import', { rows: many })).status).toBe(422);
  expect((await call('GET', '/v1/faqs')).body.total).toBe(0);
});

it('shows articles to visitors, and to nobody without a session', async () => {
  const { app, ctx } = await open();
  const inbox = await createInbox(ctx, { name: '网站', channel: 'web' });
  const faq = await buildFaq(ctx, '怎么申请退款');
  const url = `/v1/web/articles?q=${encodeURIComponent('退款')}`;
  const started = await app.http.inject({
    method: 'POST',
    url: '/v1/web/session',
    payload: { inbox: inbox.publicKey },
  });
  const headers = { authorization: `Bearer ${started.json().token}` };
  const { items } = (await app.http.inject({ method: 'GET', url, headers })).json();
  expect(items).toEqual([{ id: faq.id, title: '怎么申请退款', text: faq.answers.zh }]);
  expect((await app.http.inject({ method: 'GET', url })).statusCode).toBe(401);
});

it('counts what contacts say of an answer', async () => {
  const { ctx } = await freshAccount();
  const app = await testApp({ isStarted: true });
  const faq = await buildFaq(ctx, '怎么申请退款');
  await transaction(systemContext(app.platform, ctx.accountId), async (tx) => {
    for (const isHelpful of [true, false, true]) {
      tx.publish('faq.feedback', { faqId: faq.id, messageId: newId(), isHelpful });
    }
  });
  await vi.waitFor(
    async () =>
      expect(await getFaq(ctx, faq.id)).toMatchObject({ helpfulCount: 2, unhelpfulCount: 1 }),
    { timeout: 20_000 },
  );
});
