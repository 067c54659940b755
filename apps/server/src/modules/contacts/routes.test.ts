import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { newId } from '../../platform/ids.ts';
import { createApiKey } from '../agents/create-api-key.ts';

it('answers as the contract says, to a key of the account only', async () => {
  const { app, ctx } = await freshAccount();
  const { secret } = await createApiKey(ctx, 'shop');
  const call = async (method: 'GET' | 'PUT' | 'PATCH', url: string, payload?: object) => {
    const headers = { authorization: `Bearer ${secret}` };
    const response = await app.http.inject({ method, url, headers, ...(payload && { payload }) });
    return { status: response.statusCode, body: response.json() };
  };
  const made = await call('PUT', `/v1/contacts/by-external-id/${encodeURIComponent('a/b 1')}`, {
    name: '赵云',
    email: 'zhao@mail.example',
    attributes: { city: '常山' },
  });
  expect(made).toMatchObject({ status: 200, body: { name: '赵云', isIdentified: true } });
  const { id } = made.body;
  expect((await call('GET', `/v1/contacts?q=${encodeURIComponent('常山')}`)).body.items).toEqual([
    made.body,
  ]);
  expect((await call('PATCH', `/v1/contacts/${id}`, { tier: 'vip' })).body.tier).toBe('vip');
  const order = {
    status: 'paid',
    items: [{ sku: 'A', name: '灯', quantity: 1 }],
    totalCents: 100,
    placedAt: '2026-02-01T08:00:00.123456Z',
  };
  expect(await call('PUT', `/v1/contacts/${id}/orders/LX-1`, order)).toMatchObject({
    status: 200,
    body: { currency: 'CNY', placedAt: '2026-02-01T08:00:00.123Z' },
  });
  expect((await call('GET', `/v1/contacts/${id}/orders`)).body.items).toHaveLength(1);
  expect(await call('GET', `/v1/contacts/${newId()}`)).toMatchObject({
    status: 404,
    body: { error: { code: 'contact_not_found' } },
  });
  expect((await call('PATCH', `/v1/contacts/${id}`, { name: 'a\0b' })).status).toBe(422);
  const badItem = { ...order, items: [{ sku: 'A\0', name: '\ud800', quantity: 1 }] };
  expect((await call('PUT', `/v1/contacts/${id}/orders/LX-2`, badItem)).status).toBe(422);
  const anybody = await app.http.inject({ method: 'GET', url: `/v1/contacts/${id}` });
  expect(anybody.statusCode).toBe(401);
});
