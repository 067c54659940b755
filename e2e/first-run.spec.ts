import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServer, temporaryData } from '../bench/lib/server.ts';

/** An installation without a demo, for as long as `run` takes. */
async function withEmpty(args: string[], run: (server: ServerProcess) => Promise<void>) {
  const data = temporaryData();
  const server = await startServer({ dataDir: data.dataDir, args: ['--empty', ...args] });
  try {
    await run(server);
  } finally {
    await server.stop();
    data.remove();
  }
}

/** A page of the company's own, on a port of its own. */
async function withSite(html: () => string, run: (url: string) => Promise<void>) {
  const site = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(
      `<!doctype html><html lang="zh"><title>海风家居</title><body>${html()}</body></html>`,
    );
  });
  await new Promise<void>((r) => site.listen(0, '127.0.0.1', r));
  try {
    await run(`http://127.0.0.1:${(site.address() as AddressInfo).port}`);
  } finally {
    site.closeAllConnections();
    await new Promise((r) => site.close(r));
  }
}

async function comeIn(browser: Browser, server: ServerProcess, locale: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale });
  const page = await context.newPage();
  await page.goto(/http:\S*link\?token=\S+/.exec(server.output())![0]);
  await page.getByRole('button', { name: locale === 'zh-CN' ? '登录' : 'Sign in' }).click();
  await page.waitForURL(/\/welcome/);
  return page;
}

/** Nothing to find on the page, in its look of the day and, unless told, of the night. */
async function expectAccessible(
  page: Page,
  what: string,
  schemes: ('light' | 'dark')[] = ['light', 'dark'],
) {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    // Frames are pages of their own, with tests of their own.
    const found = await new AxeBuilder({ page }).exclude('iframe').analyze();
    const told = found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target)}`);
    expect(told, `${what}, ${colorScheme}`).toEqual([]);
  }
}

const questions = [
  ['退款多久到账', '审核通过后 48 小时内原路退回。'],
  ['怎么开发票', '在订单详情里点「申请发票」，电子发票当天发到邮箱。'],
  ['沙发几天能送到', '省内三天，省外五到七天，送货前一天会打电话。'],
  ['床垫可以试睡吗', '可以，签收后 60 天内不满意都能退。'],
  ['你们几点上班', '每天 9 点到 21 点，节假日照常。'],
] as const;

test.use({ actionTimeout: 15_000 });

test('from an empty installation to a bot that answers', async ({ browser }) => {
  test.setTimeout(240_000);
  await withEmpty(['--locale', 'zh'], async (server) => {
    const page = await comeIn(browser, server, 'zh-CN');
    const step = (name: string) => page.getByRole('region', { name, exact: true });
    const list = page.getByRole('list', { name: '步骤' });
    await expect(page.getByRole('heading', { name: '管理员，欢迎使用灵犀' })).toBeVisible();
    await expect(page.getByText('0 / 7')).toBeVisible();

    await test.step('the company', async () => {
      const pane = step('填写企业信息');
      await expectAccessible(page, 'company');
      await pane.getByLabel('企业名称').fill(' ');
      await pane.getByRole('button', { name: '保存并继续' }).click();
      await expect(pane.getByLabel('企业名称')).toHaveAttribute('aria-invalid', 'true');
      await pane.getByLabel('企业名称').fill('海风家居');
      await pane.getByRole('button', { name: '保存并继续' }).click();
    });

    await test.step('the look', async () => {
      const pane = step('定下挂件的样子');
      await pane.getByLabel('窗口标题').fill('海风家居客服');
      await pane.getByLabel('#1d4a78').check();
      await expect(pane.getByText(/与白色页面的对比度 [89]/)).toBeVisible();
      await expectAccessible(page, 'look');
      await pane.getByRole('button', { name: '保存并继续' }).click();
    });

    await test.step('the administrator', async () => {
      const pane = step('换成你自己的账号');
      await expect(pane.getByText('admin@lingxi.example')).toBeVisible();
      await pane.getByLabel('名字').fill('林晨');
      await pane.getByLabel('登录邮箱').fill('Lin@Haifeng.example');
      await pane.getByLabel('新密码').fill('short');
      await pane.getByRole('button', { name: '保存并继续' }).click();
      await expect(pane.getByText(/至少.*10/).first()).toBeVisible();
      await pane.getByLabel('新密码').fill('hai-feng-2026-sofa');
      await expectAccessible(page, 'administrator');
      await pane.getByRole('button', { name: '保存并继续' }).click();
      await expect(step('把挂件放到网站')).toBeVisible();
    });

    await test.step('leaving, signing out and coming back', async () => {
      await page.getByRole('link', { name: '稍后再说' }).click();
      const checklist = page.getByRole('region', { name: '开始使用' });
      await expect(checklist.getByText('3 / 7')).toBeVisible();
      await expectAccessible(page, 'checklist');
      await page.reload();
      await expect(checklist.getByText('3 / 7')).toBeVisible();
      await page.getByRole('button', { name: /^林晨，/ }).click();
      await page.getByRole('button', { name: '退出登录' }).click();
      await page.getByLabel('邮箱').fill('lin@haifeng.example');
      await page.getByRole('textbox', { name: '密码' }).fill('hai-feng-2026-sofa');
      await page.getByRole('button', { name: '登录', exact: true }).click();
      // Not the wizard again: it opens by itself only once.
      await expect(checklist.getByText('3 / 7')).toBeVisible();
      await checklist.getByRole('link', { name: /把挂件放到网站/ }).click();
    });

    await test.step('the widget is seen on a page of the company’s own', async () => {
      const pane = step('把挂件放到网站');
      const light = pane.getByRole('status', { name: '挂件状态' });
      await expect(light).toContainText('还没看到');
      await light.getByText('放好了却没亮？').click();
      await expect(light).toContainText('内容安全策略');
      await expectAccessible(page, 'inbox');
      const next = pane.getByRole('button', { name: '下一步：写下最常被问的五个问题' });
      await expect(next).not.toHaveClass(/primary/);

      // The chat page of the program itself is nobody's site.
      const own = await page.context().newPage();
      await own.goto(
        (await pane.getByRole('link', { name: '打开看看' }).getAttribute('href')) as string,
      );
      await own.getByText('海风家居客服').waitFor();
      await own.close();
      await expect(light).toContainText('还没看到');

      const snippet = (await pane.locator('pre').textContent())!;
      await withSite(
        () => snippet,
        async (url) => {
          const visitor = await browser.newContext();
          const shop = await visitor.newPage();
          await shop.goto(url);
          await expect(light).toContainText('已看到你的网站挂件');
          await expect(light).toContainText(new URL(url).host);
          await expect(light).toContainText('还没有人打开聊天');
          await shop.getByRole('button', { name: /打开客服|在线客服|联系客服/ }).click();
          await shop.getByRole('dialog', { name: '海风家居客服' }).getByRole('textbox').waitFor();
          await expect(light.getByText('海风家居', { exact: true })).toBeVisible();
          await visitor.close();
        },
      );
      await expectAccessible(page, 'seen');
      await expect(next).toHaveClass(/primary/);
      await next.click();
    });

    await test.step('five questions, two of them not right at first', async () => {
      const pane = step('写下最常被问的五个问题');
      for (const [i, [question, answer]] of questions.entries()) {
        await pane.getByLabel(`第 ${i + 1} 个问题`).fill(i === 3 ? questions[0][0] : question);
        if (i !== 1) await pane.getByLabel(`第 ${i + 1} 个答案`).fill(answer);
      }
      // Typed and not saved is still there after a reload.
      await page.reload();
      await expect(pane.getByLabel('第 5 个问题')).toHaveValue(questions[4][0]);
      await pane.getByRole('button', { name: '保存并发布 5 个' }).click();
      await expect(pane.getByText('已发布 3 个')).toBeVisible();
      await expect(pane.getByRole('alert')).toHaveText([
        '写上答案，没有答案的问题机器人答不了。',
        '这个问题上面已经有了。',
      ]);
      await expect(pane.getByLabel('第 1 个答案')).toBeFocused();
      await expectAccessible(page, 'knowledge');
      await pane.getByLabel('第 1 个答案').fill(questions[1][1]);
      await pane.getByLabel('第 2 个问题').fill(questions[3][0]);
      await pane.getByRole('button', { name: '保存并发布 2 个' }).click();
      await expect(pane.getByText('已发布 5 个')).toBeVisible();
      await pane.getByRole('button', { name: '下一步：邀请同事' }).click();
    });

    await test.step('a colleague: left out, and returned to', async () => {
      await step('邀请同事').getByRole('button', { name: '跳过' }).click();
      await expect(step('试聊一次')).toBeVisible();
      await expect(list.getByRole('button', { name: /邀请同事/ })).toContainText('已跳过');
      await list.getByRole('button', { name: /邀请同事/ }).click();
      const pane = step('邀请同事');
      await pane.getByLabel('名字').fill('苏敏');
      await pane.getByLabel('邮箱').fill('su@haifeng.example');
      await pane.getByRole('button', { name: '生成邀请链接' }).click();
      await expect(pane.getByText(/link\?token=/)).toBeVisible();
      await expectAccessible(page, 'invite');
      await pane.getByRole('button', { name: '下一步：试聊一次' }).click();
    });

    await test.step('the bot answers with what was just written', async () => {
      const pane = step('试聊一次');
      await expect(pane.getByText('还没有用你写的问题回答过')).toBeVisible();
      await expectAccessible(page, 'bot');
      const chat = pane.frameLocator('iframe');
      await chat.getByRole('textbox').fill('我的退款什么时候能到账');
      await chat.getByRole('textbox').press('Enter');
      await expect(chat.getByRole('log')).toContainText('48 小时内原路退回');
      await expect(pane.getByText('机器人已用「退款多久到账」回答。')).toBeVisible();
      await expect(page.getByText('7 / 7')).toBeVisible();
      await pane.getByRole('button', { name: '完成' }).click();
      await expect(page.getByText('都准备好了')).toBeVisible();
      await page.getByRole('region').getByRole('link', { name: '去收件箱' }).click();
    });

    await test.step('the list is gone, and a tour is offered once', async () => {
      const offer = page.getByText('林晨，第一次来？');
      await expect(offer).toBeVisible();
      await expect(page.getByRole('region', { name: '开始使用' })).toBeHidden();
      await expect(page.getByRole('link', { name: /开始使用/ })).toBeHidden();
      await page.getByRole('button', { name: '开始导览' }).click();
      const card = page.getByRole('dialog', { name: '导览' });
      await expect(card).toBeFocused();
      await expect(card).toContainText('1 / 6');
      await expectAccessible(page, 'tour');
      const seen = [];
      for (let at = 1; at <= 6; at++) {
        await expect(card).toContainText(`${at} / 6`);
        seen.push(await card.getByRole('heading').textContent());
        if (at < 6) await page.keyboard.press('ArrowRight');
      }
      expect(new Set(seen).size).toBe(6);
      await card.getByRole('button', { name: '知道了' }).click();
      await expect(card).toBeHidden();
      await expect(offer).toBeHidden();
      await page.reload();
      await expect(page.getByText('选一个会话开始')).toBeVisible();
      await expect(offer).toBeHidden();

      await page.getByRole('button', { name: /^林晨，/ }).click();
      await page.getByRole('button', { name: '看一遍导览' }).click();
      await expect(card).toContainText('1 / 6');
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
    });

    await test.step('help', async () => {
      await page.getByRole('button', { name: '帮助' }).click();
      await expect(page.getByRole('link', { name: '使用文档' })).toHaveAttribute(
        'href',
        '/docs/zh/',
      );
      await page.keyboard.press('Escape');
      expect((await page.request.get(`${server.url}/docs/zh/`)).status()).toBe(200);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: '键盘快捷键' })).toBeVisible();
    });
    await page.context().close();
  });
});

test('in English, and changed to Chinese as a whole', async ({ browser }) => {
  test.setTimeout(120_000);
  await withEmpty(['--locale', 'en'], async (server) => {
    const page = await comeIn(browser, server, 'en-US');
    await expect(
      page.getByRole('heading', { name: 'Welcome to Lingxi, Administrator' }),
    ).toBeVisible();
    for (const name of [
      'Tell about your company',
      'Choose the look of the widget',
      'Make the account your own',
      'Put the widget on your site',
      'Write the five most asked questions',
      'Invite a colleague',
      'Try the bot',
    ]) {
      await page.getByRole('list', { name: 'Steps' }).getByRole('button', { name }).click();
      await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
      await expectAccessible(page, name, ['light']);
    }
    await page
      .getByRole('list', { name: 'Steps' })
      .getByRole('button', { name: /company/ })
      .click();
    const pane = page.getByRole('region', { name: 'Tell about your company' });
    await expect(pane.getByLabel('Company name')).toHaveValue('My company');
    await pane.getByText('简体中文').click();
    await expect(pane.getByLabel('Company name')).toHaveValue('我的企业');
    await pane.getByRole('button', { name: 'Save and continue' }).click();
    await expect(page.getByRole('heading', { name: '管理员，欢迎使用灵犀' })).toBeVisible();
    await page.goto(`${server.url}/console/settings/inboxes`);
    await expect(page.getByText('网站', { exact: true }).first()).toBeVisible();
    await page.context().close();
  });
});
