import { createHmac } from 'node:crypto';
import { limits } from '@lingxi/contract';
import { type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { verifyIdentity } from './verify-identity.ts';

const secret = 'a secret of this inbox, forty-three letters';
const now = new Date('2026-03-02T02:00:00.000Z');
const seconds = now.getTime() / 1000;
const claims = { sub: 'u1', exp: seconds + 600 };

const signed = (payload: JWTPayload, o: { secret?: string; alg?: string } = {}) =>
  new SignJWT(payload)
    .setProtectedHeader({ alg: o.alg ?? 'HS256' })
    .sign(Buffer.from(o.secret ?? secret));
const verifyJwt = (jwt: string) => verifyIdentity(secret, { jwt }, now);

describe('a JWT', () => {
  it('names the user and what the site vouches for', async () => {
    const jwt = await signed({
      ...claims,
      name: ' 周杰 ',
      email: 'Zhou@Mail.example',
      attributes: { plan: 'pro', seats: 3, trial: null },
    });
    expect(await verifyJwt(jwt)).toEqual({
      userId: 'u1',
      name: '周杰',
      email: 'zhou@mail.example',
      attributes: { plan: 'pro', seats: 3, trial: null },
    });
  });

  it('may call them attrs, and may leave out or leave empty what is not known', async () => {
    const attrs = { plan: 'pro' };
    expect(await verifyJwt(await signed({ ...claims, attrs }))).toEqual({
      userId: 'u1',
      attributes: attrs,
    });
    const empty = { name: '', email: null, attributes: null };
    expect(await verifyJwt(await signed({ ...claims, ...empty }))).toEqual({ userId: 'u1' });
  });

  it.each([
    ['ends in an hour', { exp: seconds + 3600 }],
    [
      'was made by a clock a little ahead',
      { iat: seconds + 30, nbf: seconds + 30, exp: seconds + 3630 },
    ],
    ['ends in a second', { exp: seconds + 1 }],
  ])('counts when it %s', async (_, times) => {
    expect(await verifyJwt(await signed({ ...claims, ...times }))).toEqual({ userId: 'u1' });
  });

  it.each([
    ['is signed with another secret', () => signed(claims, { secret: `${secret}x` })],
    ['is signed with another algorithm', () => signed(claims, { alg: 'HS512' })],
    ['is not signed', () => new UnsecuredJWT(claims).encode()],
    ['has expired', () => signed({ ...claims, exp: seconds })],
    ['has long expired', () => signed({ ...claims, exp: seconds - 3600 })],
    ['counts too long', () => signed({ ...claims, exp: seconds + 3700 })],
    ['never ends', () => signed({ sub: 'u1' })],
    ['does not count yet', () => signed({ ...claims, nbf: seconds + 300 })],
    ['names nobody', () => signed({ exp: claims.exp })],
    ['has an empty subject', () => signed({ ...claims, sub: '' })],
    ['has a subject that is no text', () => signed({ ...claims, sub: 42 as unknown as string })],
    ['has a subject PostgreSQL cannot store', () => signed({ ...claims, sub: 'a\0b' })],
    ['has an end that is no number', () => signed({ ...claims, exp: 'soon' as unknown as number })],
    ['has a name that is too long', () => signed({ ...claims, name: 'x'.repeat(121) })],
    ['has a wrong address', () => signed({ ...claims, email: 'nobody' })],
    ['has attributes that are none', () => signed({ ...claims, attributes: ['a'] })],
    ['has nested attributes', () => signed({ ...claims, attributes: { a: { b: 1 } } })],
    [
      'has too many attributes',
      () =>
        signed({
          ...claims,
          attributes: Object.fromEntries(
            Array.from({ length: limits.attributeKeys + 1 }, (_, i) => [`k${i}`, i]),
          ),
        }),
    ],
    ['is no token', () => 'not.a.token.at.all.of.any.kind'],
  ])('is refused when it %s', async (_, make) => {
    await expect(verifyJwt(await make())).rejects.toMatchObject({ code: 'identity_invalid' });
  });

  it('is refused when a letter was changed', async () => {
    const [head, payload, signature] = (await signed(claims)).split('.') as [
      string,
      string,
      string,
    ];
    const forged = Buffer.from(JSON.stringify({ ...claims, sub: 'admin' })).toString('base64url');
    const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');
    const swapped = `${signature[0] === 'A' ? 'B' : 'A'}${signature.slice(1)}`;
    for (const jwt of [
      `${head}.${forged}.${signature}`,
      `${head}.${payload}.${swapped}`,
      `${head}.${payload}.`,
      `${unsigned}.${payload}.`,
      `${unsigned}.${payload}.${signature}`,
    ]) {
      await expect(verifyJwt(jwt), jwt).rejects.toMatchObject({ code: 'identity_invalid' });
    }
  });
});

describe('an HMAC of the user id', () => {
  const hash = (userId: string, key = secret) =>
    createHmac('sha256', key).update(userId).digest('hex');

  it('names the user', async () => {
    const identity = { userId: '用户1', userHash: hash('用户1'), name: '李', email: 'a@b.example' };
    expect(await verifyIdentity(secret, identity)).toEqual({
      userId: '用户1',
      name: '李',
      email: 'a@b.example',
    });
    const loud = { userId: 'u1', userHash: hash('u1').toUpperCase() };
    expect(await verifyIdentity(secret, loud)).toEqual({ userId: 'u1' });
  });

  it.each([
    ['of another user', hash('u2')],
    ['under another secret', hash('u1', 'x')],
    ['of zeros', '0'.repeat(64)],
    ['that is no hex', 'é'.repeat(64)],
    ['cut short', hash('u1').slice(0, 63)],
  ])('is refused %s', async (_, userHash) => {
    await expect(verifyIdentity(secret, { userId: 'u1', userHash })).rejects.toMatchObject({
      code: 'identity_invalid',
    });
  });
});
