import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { createApiKey } from './create-api-key.ts';
import { listApiKeys } from './list-api-keys.ts';
import { audited, buildPerson } from './person.fixture.ts';
import { revokeApiKey } from './revoke-api-key.ts';

it('shows the secret once and stores only its hash', async () => {
  const { ctx } = await freshAccount();
  const { apiKey, secret } = await createApiKey(ctx, '订单系统');
  expect(secret).toMatch(new RegExp(`^lx_${ctx.accountId}\\.${apiKey.id}\\.[\\w-]{43}$`));
  expect(apiKey).toMatchObject({ name: '订单系统', lastUsedAt: null });
  expect((await listApiKeys(ctx, { limit: 50 })).items).toEqual([apiKey]);
  const row = await ctx.db
    .selectFrom('api_keys')
    .selectAll()
    .where('id', '=', apiKey.id)
    .executeTakeFirstOrThrow();
  expect(row.created_by).toBe(ctx.actor.id);
  expect(row.secret_hash).toHaveLength(32);
  expect(JSON.stringify(await audited(ctx))).not.toContain(secret.slice(-43));
});

it('is gone from the list once revoked, and cannot be revoked again', async () => {
  const { ctx } = await freshAccount();
  const [first, second] = [await createApiKey(ctx, 'a'), await createApiKey(ctx, 'b')];
  await revokeApiKey(ctx, first.apiKey.id);
  expect((await listApiKeys(ctx, { limit: 50 })).items).toEqual([second.apiKey]);
  await expect(revokeApiKey(ctx, first.apiKey.id)).rejects.toMatchObject({
    code: 'api_key_not_found',
  });
  expect((await audited(ctx)).map((e) => e.action)).toEqual([
    'api_key.create',
    'api_key.create',
    'api_key.revoke',
  ]);
});

it('comes newest first, page by page', async () => {
  const { ctx } = await freshAccount();
  for (const name of ['a', 'b', 'c']) await createApiKey(ctx, name);
  const first = await listApiKeys(ctx, { limit: 2 });
  const rest = await listApiKeys(ctx, { limit: 2, cursor: first.nextCursor! });
  expect([...first.items, ...rest.items].map((k) => k.name)).toEqual(['c', 'b', 'a']);
  expect(rest.nextCursor).toBeNull();
});

it('is for owners and admins of the account', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const { apiKey } = await createApiKey(ctx, 'shop');
  const lead = await buildPerson(ctx, { role: 'lead' });
  const refused = { code: 'not_allowed', details: { permission: 'api_key:manage' } };
  await expect(createApiKey(lead.ctx, 'x')).rejects.toMatchObject(refused);
  await expect(listApiKeys(lead.ctx, { limit: 50 })).rejects.toMatchObject(refused);
  await expect(revokeApiKey(lead.ctx, apiKey.id)).rejects.toMatchObject(refused);
  await expect(revokeApiKey(otherCtx, apiKey.id)).rejects.toMatchObject({
    code: 'api_key_not_found',
  });
  expect((await listApiKeys(otherCtx, { limit: 50 })).items).toEqual([]);
});
