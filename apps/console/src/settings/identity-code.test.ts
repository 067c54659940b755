import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { installCode, pageAddress, pageCode, serverCode } from './identity-code.ts';

const run = (code: string) => import(`data:text/javascript,${encodeURIComponent(code)}`);
const secret = 'shh 密钥';

describe('the code to copy', () => {
  it('signs a user id as we check it', async () => {
    const { userHash } = await run(serverCode('hmac', 'node'));
    expect(userHash('用户 1', secret)).toBe(
      createHmac('sha256', secret).update('用户 1').digest('hex'),
    );
  });

  it('makes a token that is signed, names the user and ends within the hour', async () => {
    const { identityToken } = await run(serverCode('jwt', 'node'));
    const token: string = identityToken({ id: 'u1', name: '周雨桐', email: 'a@b.c' }, secret);
    const [head, body, signature] = token.split('.');
    const read = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString());
    expect(read(head)).toEqual({ alg: 'HS256', typ: 'JWT' });
    const { exp, ...claims } = read(body);
    expect(claims).toEqual({ sub: 'u1', name: '周雨桐', email: 'a@b.c' });
    expect(exp - Date.now() / 1000).toBeGreaterThan(500);
    expect(exp - Date.now() / 1000).toBeLessThan(3600);
    expect(signature).toBe(
      createHmac('sha256', secret).update(`${head}.${body}`).digest('base64url'),
    );
  });

  it('says who the visitor is once the widget is there', () => {
    const snippet = installCode('https://kf.example', 'k1');
    expect(snippet).toBe(
      '<script src="https://kf.example/widget/loader.js" data-inbox="k1" async></script>',
    );
    expect(pageCode('jwt', snippet)).toContain(
      'async\n  onload="Lingxi.identify({ jwt: \'…\' })">',
    );
    expect(pageCode('hmac', snippet)).toContain('userHash');
    expect(pageAddress('https://kf.example', 'k 1')).toBe('https://kf.example/h5/k%201');
  });
});
