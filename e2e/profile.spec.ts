import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';
import { openChat, openDesk, test } from './servers.ts';

interface Shown {
  title: string;
  body: string;
}
declare global {
  interface Window {
    shownNotices: Shown[];
  }
}

/** What the browser would show outside of the page is kept in it, and nobody looks at the window. */
function watchNotices(): void {
  window.shownNotices = [];
  let permission: NotificationPermission = 'default';
  class Notice {
    static get permission() {
      return permission;
    }
    static async requestPermission() {
      permission = 'granted';
      return permission;
    }
    onclick: (() => void) | null = null;
    constructor(title: string, { body = '' }: NotificationOptions = {}) {
      window.shownNotices.push({ title, body });
    }
    close() {}
  }
  Object.defineProperty(window, 'Notification', { value: Notice });
  document.hasFocus = () => false;
}

const noticesOf = (page: Page) => page.evaluate(() => window.shownNotices.map((n) => n.title));

/** Calls the API in the session of a page. */
async function api<T>(page: Page, method: string, path: string, body?: object): Promise<T> {
  return page.evaluate(
    async (o) => {
      const response = await fetch(o.path, {
        method: o.method,
        headers: { 'content-type': 'application/json' },
        ...(o.body ? { body: JSON.stringify(o.body) } : {}),
      });
      return response.json();
    },
    { method, path, body },
  ) as Promise<T>;
}

/** A colleague comes in by the link that the owner sends. */
async function openColleague(browser: Browser, owner: Page, url: string) {
  const { link, agent } = await api<{ link: { url: string }; agent: { id: string } }>(
    owner,
    'POST',
    '/v1/agents',
    { email: 'tang@youxuan.example', name: '唐雨', role: 'agent' },
  );
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(watchNotices);
  const page = await context.newPage();
  await page.goto(`${url}/console/link${new URL(link.url).search}`);
  await page.getByLabel('新密码', { exact: true }).fill('long enough to be one');
  await page.getByRole('button', { name: /加入|登录/ }).click();
  await page.getByRole('region', { name: '会话列表' }).waitFor();
  return { page, id: agent.id };
}

/** A picture as a file of a person's own. */
async function makePicture(page: Page): Promise<Buffer> {
  const data = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 400;
    canvas.height = 240;
    const brush = canvas.getContext('2d')!;
    brush.fillStyle = '#0b6e69';
    brush.fillRect(0, 0, 400, 240);
    brush.fillStyle = '#f2e1d5';
    brush.fillRect(140, 60, 120, 120);
    return canvas.toDataURL('image/png');
  });
  return Buffer.from(data.split(',')[1]!, 'base64');
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect((await new AxeBuilder({ page }).analyze()).violations, colorScheme).toEqual([]);
  }
}

test('a person’s own picture, notices, rights and traces', async ({ browser, installation: i }) => {
  test.setTimeout(300_000);
  const owner = await openDesk(browser, i);
  const colleague = await openColleague(browser, owner, i.b.url);

  await test.step('a picture is cut to a square and seen by colleagues at once', async () => {
    await owner.goto(`${i.b.url}/console/settings/profile`);
    const picture = await makePicture(owner);
    await colleague.page.goto(`${i.b.url}/console/settings/agents`);
    const row = colleague.page.getByRole('row', { name: /^苏敏/ });
    await expect(row).toBeVisible();
    await expect(row.locator('img')).toHaveCount(0);
    await owner
      .locator('input[type=file]')
      .setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: picture });
    const dialog = owner.getByRole('dialog', { name: '裁成方形' });
    await dialog.getByRole('img', { name: /头像预览/ }).press('ArrowRight');
    await dialog.getByRole('button', { name: '用这张' }).click();
    await expect(owner.getByText('头像已更新')).toBeVisible();
    await expect(owner.getByRole('navigation', { name: '主导航' }).locator('img')).toBeVisible();
    const shown = row.locator('img');
    await expect(shown).toBeVisible();
    const size = await shown.evaluate((img: HTMLImageElement) => [
      img.naturalWidth,
      img.naturalHeight,
    ]);
    expect(size).toEqual([256, 256]);
    await expectAccessible(owner);
  });

  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const shop = await context.newPage();
  await shop.goto(`${i.a.url}/shop/`);
  const chat = await openChat(shop);
  const ownFolder = async (page: Page) =>
    (
      await api<{ items: { id: string; contact: { name: string } }[] }>(
        page,
        'GET',
        '/v1/conversations?folder=all&limit=1',
      )
    ).items[0]!;
  await chat.say('转人工');
  await expect(chat.log).toContainText(/已转给/);
  const { id } = await ownFolder(owner);

  await test.step('the visitor sees it beside what the person writes', async () => {
    await owner.goto(`${i.b.url}/console/inbox/all/${id}`);
    const box = owner.getByRole('textbox', { name: '回复内容' });
    await box.fill('您好，我来帮您看');
    await box.press('Enter');
    await expect(chat.log).toContainText('您好，我来帮您看');
    await expect(chat.log.locator('.by img')).toBeVisible();
    const isDrawn = () =>
      chat.log
        .locator('.by img')
        .evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0);
    await expect.poll(isDrawn).toBe(true);
  });

  await test.step('the console obeys what a person chose to be told', async () => {
    const { page } = colleague;
    await page.goto(`${i.b.url}/console/settings/profile`);
    await page.getByRole('switch', { name: /桌面通知/ }).click();
    await page.getByRole('button', { name: '试一下' }).click();
    await expect(page.getByText('响了一声，也弹了一条通知。')).toBeVisible();
    expect(await noticesOf(page)).toEqual(['灵犀']);
    const messages = page.getByRole('checkbox', { name: '我的会话来了新消息: 桌面通知' });
    await messages.uncheck();
    await expectAccessible(page);

    await api(owner, 'POST', `/v1/conversations/${id}/assign`, { assigneeId: colleague.id });
    await expect.poll(() => noticesOf(page)).toHaveLength(2);
    expect((await noticesOf(page))[1]).toContain('新会话分配给你');

    // One that makes no notice, then one that does: the second alone is shown.
    await chat.say('第一句');
    await expect(owner.getByRole('log', { name: '消息' })).toContainText('第一句');
    await messages.check();
    await expect
      .poll(() => api<{ notifications: { on: { message: object } } }>(page, 'GET', '/v1/session'))
      .toMatchObject({ notifications: { on: { message: { hasDesktop: true } } } });
    await chat.say('第二句');
    await expect.poll(() => noticesOf(page)).toHaveLength(3);
    expect(await page.evaluate(() => window.shownNotices[2]!.body)).toBe('第二句');
  });

  await test.step('sessions are listed, and ended from afar', async () => {
    await owner.goto(`${i.b.url}/console/settings/profile`);
    await expect(owner.getByText('这台', { exact: true })).toBeVisible();
    await expect(owner.getByText(/127\.0\.0\.1|::1/).first()).toBeVisible();
  });

  await test.step('an owner looks as an agent would: less is there, and nothing can be changed', async () => {
    await owner.goto(`${i.b.url}/console/settings/roles`);
    await expect(owner.getByRole('row', { name: /管理 API 密钥/ })).toBeVisible();
    await expectAccessible(owner);
    await owner.getByRole('button', { name: '以坐席的身份预览' }).click();
    await owner.getByRole('button', { name: '开始预览' }).click();
    const banner = owner.getByRole('region', { name: '角色预览' });
    // The whole console is fetched anew.
    await expect(banner).toContainText('正在以坐席的身份预览', { timeout: 30_000 });
    await expect(owner.getByRole('link', { name: '数据' })).toHaveCount(0);
    await owner.goto(`${i.b.url}/console/settings/audit`);
    await expect(owner.getByText('你的角色不能看这一页')).toBeVisible();
    await expectAccessible(owner);
    const said = await api<{ error: { code: string } }>(owner, 'GET', '/v1/api-keys');
    expect(said.error.code).toBe('not_allowed');
    const refused = await api<{ error: { code: string; message: string } }>(
      owner,
      'PATCH',
      '/v1/session/me',
      { name: '别人' },
    );
    expect(refused.error).toMatchObject({ code: 'previewing' });
    await banner.getByRole('button', { name: '停止预览' }).click();
    await expect(owner.getByRole('button', { name: '以坐席的身份预览' })).toBeVisible();
    await expect(banner).toHaveCount(0);
  });

  await test.step('the audit tells it in words, filtered by person and action', async () => {
    await owner.goto(`${i.b.url}/console/settings/audit`);
    const rows = owner.getByRole('table').getByRole('row');
    await expect(rows.filter({ hasText: '停止了以坐席身份的预览' })).toHaveCount(1);
    const action = owner.getByRole('combobox', { name: '动作' });
    await action.fill('开始角色');
    await action.press('Enter');
    await expect(rows).toHaveCount(2);
    await expect(rows.nth(1)).toContainText('开始以坐席的身份预览');
    await rows.nth(1).getByText('详情').click();
    await expect(rows.nth(1)).toContainText('preview.start');
    await expectAccessible(owner);
    const download = owner.waitForEvent('download');
    await owner.getByRole('link', { name: '导出 CSV' }).click();
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString().trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('preview.start');
  });

  await test.step('whoever is disabled leaves nothing behind', async () => {
    await owner.goto(`${i.b.url}/console/settings/agents?q=tang&state=working`);
    const found = owner.getByRole('table').getByRole('row');
    await expect(found).toHaveCount(2);
    await expectAccessible(owner);
    await owner.getByRole('button', { name: '唐雨' }).click();
    await owner.getByRole('button', { name: '停用', exact: true }).click();
    await expect(owner.getByText(/1 个会话.*回到团队的队列/)).toBeVisible();
    await owner.getByRole('tooltip').getByRole('button', { name: '停用' }).click();
    await expect(owner.getByText('已停用唐雨')).toBeVisible();
    const place = async () =>
      (await api<{ assigneeId: string | null }>(owner, 'GET', `/v1/conversations/${id}`))
        .assigneeId;
    await expect.poll(place).not.toBe(colleague.id);
  });

  await context.close();
  await colleague.page.context().close();
  await owner.context().close();
});
