import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { newId } from '../../platform/ids.ts';
import { createApiKey } from '../agents/create-api-key.ts';

it('answers as the contract says', async () => {
  const { app, ctx } = await freshAccount();
  const { secret } = await createApiKey(ctx, 'shop');
  const call = async (method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object) => {
    const headers = { authorization: `Bearer ${secret}` };
    const response = await app.http.inject({ method, url, headers, ...(payload && { payload }) });
    return { status: response.statusCode, body: response.json() };
  };
  const made = await call('POST', '/v1/inboxes', { name: '网站' });
  expect(made).toMatchObject({ status: 200, body: { channel: 'web' } });
  const { id } = made.body;
  expect((await call('GET', '/v1/inboxes')).body.items).toEqual([made.body]);
  const settings = { quickReplies: [{ zh: '退款', en: 'Refund' }] };
  expect((await call('PATCH', `/v1/inboxes/${id}`, { settings })).body.settings).toEqual({
    ...made.body.settings,
    ...settings,
  });
  expect((await call('POST', `/v1/inboxes/${id}/secret`, {})).body.secret).toHaveLength(43);
  const wrong = { settings: { position: 'middle' } };
  expect((await call('PATCH', `/v1/inboxes/${id}`, wrong)).status).toBe(422);
  expect((await call('PATCH', `/v1/inboxes/${newId()}`, { name: 'x' })).body.error.code).toBe(
    'inbox_not_found',
  );
});
