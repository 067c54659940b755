import { it, expect, afterAll } from 'vitest';
import { stopApps, testApp } from '../database.ts';
afterAll(stopApps);
it('x', async () => {
  const app = await testApp();
  console.log(app.http.printRoutes({ commonPrefix: false }));
  const r = await app.http.inject({ method: 'GET', url: '/v1/agents/%ff' });
  console.log(r.statusCode, r.body);
  const r2 = await app.http.inject({ method: 'POST', url: '/v1/files', headers: {'content-type': 'multipart/form-data; boundary=x'}, payload: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhello\r\n--x--\r\n' });
  console.log(r2.statusCode, r2.body);
  const r3 = await app.http.inject({ method: 'GET', url: '/v1/live/stream?token=a&token=b' });
  console.log(r3.statusCode, r3.body);
});
