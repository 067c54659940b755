import { expect } from '@playwright/test';
import { log, test, writer } from './fixtures.ts';

const path = '/h5/pk_demo_shop';

test.describe('the language of the H5 page', () => {
  for (const [browser, query, placeholder, title] of [
    ['zh-CN', '', '输入消息…', '灵犀优选客服'],
    ['zh-TW', '', '输入消息…', '灵犀优选客服'],
    ['en-GB', '', 'Write a message…', 'Lingxi Select support'],
    ['fr-FR', '', 'Write a message…', 'Lingxi Select support'],
    ['zh-CN', '?locale=en', 'Write a message…', 'Lingxi Select support'],
    ['en-GB', '?locale=zh', '输入消息…', '灵犀优选客服'],
  ] as const) {
    test.describe(`in a ${browser} browser`, () => {
      test.use({ locale: browser });
      test(`with ${query || 'nothing'} in the address`, async ({ page, server }) => {
        await page.goto(server.url + path + query);
        await expect(writer(page)).toHaveAttribute('placeholder', placeholder);
        await expect(page).toHaveTitle(title);
        const isChinese = title === '灵犀优选客服';
        await expect(page.locator('html')).toHaveAttribute('lang', isChinese ? 'zh-CN' : 'en');
        const session = server.calls.find((c) => c.route === 'POST session');
        expect(session?.body).toMatchObject({ locale: isChinese ? 'zh' : 'en' });
      });
    });
  }

  test('stays what the visitor has chosen', async ({ page, server }) => {
    await page.goto(`${server.url + path}?locale=zh`);
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveTitle('Lingxi Select support');
    await page.reload();
    await expect(writer(page)).toHaveAttribute('placeholder', 'Write a message…');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test.describe('an H5 page that cannot be shown', () => {
  for (const [key, query, heading, again, lang, title] of [
    ['pk_unknown_shop', '', '这个地址不存在', '再试一次', 'zh-CN', '在线客服'],
    ['pk_unknown_shop', '?locale=en', 'This address does not exist', 'Try again', 'en', 'Support'],
    ['short', '', '这个地址不存在', '再试一次', 'zh-CN', '在线客服'],
  ] as const) {
    test(`says that /h5/${key}${query} does not exist`, async ({ page, server }) => {
      await page.goto(`${server.url}/h5/${key}${query}`);
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      await expect(page).toHaveTitle(title);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.getByRole('button', { name: again })).toHaveCount(0);
      await expect(log(page)).toHaveCount(0);
      expect(server.calls.map((c) => c.route)).toEqual(['GET config']);
    });
  }

  test('offers another try while the server is away', async ({ page, server }) => {
    await page.route('**/v1/web/config*', (route) => route.abort());
    await page.goto(server.url + path);
    await expect(page.getByRole('heading', { name: '暂时连不上客服' })).toBeVisible();
    await page.unroute('**/v1/web/config*');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(writer(page)).toBeVisible();
  });

  for (const file of ['widget', 'Panel', 'page']) {
    test(`offers another try when its ${file} file does not come`, async ({ page, server }) => {
      const address = `**/widget/${file}.*.js`;
      await page.route(address, (route) => route.abort());
      await page.goto(`${server.url + path}#theme=dark`);
      await expect(page.getByRole('alert')).toContainText('暂时打不开在线客服');
      await page.unroute(address);
      await page.getByRole('button', { name: '再试一次' }).click();
      await expect(writer(page)).toBeVisible();
      await expect(page.locator('lingxi-widget .dark')).toBeAttached();
      await expect(page.getByRole('alert')).toBeHidden();
    });
  }
});
