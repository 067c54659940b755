import { contract } from '@lingxi/contract';
import { afterAll, expect, it, vi } from 'vitest';
import { stopApps, testApp } from '../../../test/database.ts';
import { createHttpApp } from './app.ts';
import { route } from './route.ts';

afterAll(stopApps);
afterAll(() => {
  vi.useRealTimers();
});

it('says after how many seconds the next request is let through', async () => {
  const { platform } = await testApp();
  const config = { ...platform.config, isRateLimited: true };
  const signIn = route(contract.agents.signIn, async () => ({}) as never);
  const nobody = () => Promise.reject(new Error('nobody is asked'));
  const http = await createHttpApp({ ...platform, config }, [signIn], {
    agent: nobody,
    visitor: nobody,
  });
  const ask = () => http.inject({ method: 'POST', url: '/v1/session', payload: {} });
  vi.useFakeTimers({ toFake: ['Date'] });
  for (let n = 0; n < 20; n++) expect((await ask()).statusCode).toBe(422);
  vi.setSystemTime(Date.now() + 45_000);
  const refused = await ask();
  expect(refused.statusCode).toBe(429);
  expect(refused.json().error).toMatchObject({ code: 'rate_limited', details: { seconds: 15 } });
  expect(refused.headers['retry-after']).toBe('15');
});
