import { expect } from '@playwright/test';
import { launcher, open, say, test, writer } from './fixtures.ts';

const retry = { name: '没有加载出来，再试一次' };

test.describe('a part that does not come', () => {
  test('is fetched again when the visitor says so', async ({ page, server }) => {
    await open(page, server);
    await page.route('**/Emoji.*', (route) => route.abort());
    await page.getByRole('button', { name: '表情' }).click();
    await expect(page.getByRole('button', retry)).toBeVisible();
    // Still away: the offer stays.
    const failed = page.waitForEvent('requestfailed');
    await page.getByRole('button', retry).click();
    await failed;
    await expect(page.getByRole('button', retry)).toBeVisible();
    await page.unroute('**/Emoji.*');
    await page.getByRole('button', retry).click();
    await expect(page.getByRole('searchbox', { name: '搜索表情' })).toBeVisible();
    await expect(page.getByRole('button', retry)).toBeHidden();
  });

  test('comes from another address where a browser remembers the failure', async ({
    page,
    server,
  }) => {
    await open(page, server);
    // The plain address never answers, as in such a browser.
    await page.route(/Emoji\.[^?]*\.js$/, (route) => route.abort());
    await page.getByRole('button', { name: '表情' }).click();
    await page.getByRole('button', retry).click();
    await expect(page.getByRole('searchbox', { name: '搜索表情' })).toBeVisible();
  });

  test('in the thread', async ({ page, server }) => {
    await open(page, server);
    await page.route('**/LeaveMessageForm.*', (route) => route.abort());
    await say(page, '留言');
    await expect(page.getByRole('button', retry)).toBeVisible();
    await page.unroute('**/LeaveMessageForm.*');
    await page.getByRole('button', retry).click();
    await expect(page.getByRole('form', { name: '给我们留言' })).toBeVisible();
  });

  test('for files: says so, and takes them the next time', async ({ page, server }) => {
    await open(page, server);
    await page.route('**/upload.*', (route) => route.abort());
    const choose = () =>
      page
        .getByLabel('发送图片或文件')
        .setInputFiles({ name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('内容') });
    await choose();
    await expect(page.getByText(retry.name)).toBeVisible();
    await page.unroute('**/upload.*');
    await choose();
    await expect(page.getByText('说明.txt')).toBeVisible();
  });

  test('the panel itself: the launcher says so and opens it the next time', async ({
    page,
    server,
  }) => {
    await page.goto(`${server.url}/shop`);
    await page.route('**/Panel.*', (route) => route.abort());
    await launcher(page).click();
    await expect(launcher(page)).toHaveAccessibleName('没有打开，再试一次');
    await expect(launcher(page)).toHaveText('!');
    await expect(launcher(page)).toHaveAttribute('aria-expanded', 'false');
    await page.unroute('**/Panel.*');
    await launcher(page).click();
    await expect(writer(page)).toBeVisible();
    await expect(launcher(page)).toHaveAccessibleName('收起');
    await expect(launcher(page)).toHaveText('');
  });
});
