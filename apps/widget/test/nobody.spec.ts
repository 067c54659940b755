import { type Browser, expect, type Page } from '@playwright/test';
import type { FakeServer } from './fake-server.ts';
import { launcher, log, open, say, talk, test, writer } from './fixtures.ts';

const header = (page: Page) => page.locator('lingxi-widget .titles');
const dot = (page: Page) => header(page).locator('i');
const form = (page: Page) => page.getByRole('form', { name: '给我们留言' });
const field = (page: Page, name: string) => form(page).getByRole('textbox', { name });
const send = (page: Page) => page.getByRole('button', { name: '提交留言' });

/** The same visitor elsewhere: the server knows one. */
const onAnotherDevice = async (browser: Browser, server: FakeServer) => {
  const page = await (await browser.newContext()).newPage();
  await open(page, server);
  return page;
};

test.describe('nobody is there', () => {
  test('says so, offers to leave a message, and queues again when somebody comes', async ({
    page,
    server,
  }) => {
    await talk(page, server);
    server.desk.queueForNobody();
    await expect(header(page)).toContainText('现在没有客服在线');
    await expect(dot(page)).toHaveClass('off');
    await expect(page.getByRole('heading', { name: '现在没有客服在线' })).toBeVisible();
    await expect(log(page)).toContainText('已转给大家电组');
    await expect(log(page)).not.toContainText(/人工客服|排队|前面还有|下一位/);
    await page.getByRole('button', { name: '改为留言' }).click();
    await expect(field(page, '留言内容')).toBeFocused();
    await page.getByRole('button', { name: '取消' }).click();

    server.desk.queue(2, 3);
    await expect(page.getByRole('heading', { name: '前面还有 1 位，约 3 分钟' })).toBeVisible();
    await expect(header(page)).toContainText('正在为您排队');
    await expect(dot(page)).not.toHaveClass('off');
    await expect(log(page)).toContainText('大家电组接待');

    server.desk.queueForNobody();
    await expect(header(page)).toContainText('现在没有客服在线');
    await expect(page.getByText('前面还有')).toBeHidden();
    await page.getByRole('button', { name: '取消' }).click();
    await expect(header(page)).toContainText('智能客服在线');
  });

  test('says so in English', async ({ page, server }) => {
    await talk(page, server);
    server.desk.queueForNobody();
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await expect(header(page)).toContainText('Nobody is online right now');
    await expect(log(page)).toContainText('Passed to 大家电组');
    await expect(page.getByRole('button', { name: 'Leave a message' })).toBeVisible();
  });

  test('says so after a reload, and when they left while the line was cut', async ({
    page,
    server,
  }) => {
    await talk(page, server);
    server.desk.queue(1, null);
    await expect(header(page)).toContainText('正在为您排队');
    await server.stop();
    server.desk.queueForNobody();
    await server.startAgain();
    await expect(header(page)).toContainText('现在没有客服在线');
    await page.reload();
    await launcher(page).click();
    await expect(header(page)).toContainText('现在没有客服在线');
    await expect(page.getByRole('button', { name: '改为留言' })).toBeVisible();
  });

  test('asks for a message, until somebody comes', async ({ page, server }) => {
    await open(page, server);
    await say(page, '留言');
    await expect(form(page)).toBeVisible();
    await expect(header(page)).toContainText('现在没有客服在线');
    server.desk.queue(1, 1);
    await expect(page.getByText('下一位就是您，约 1 分钟')).toBeVisible();
    await expect(form(page)).toBeHidden();
  });

  test('leaves the form to whoever has begun to fill it in', async ({ page, server }) => {
    await open(page, server);
    await say(page, '留言');
    await field(page, '留言内容').fill('请回电');
    server.desk.queue(1, 1);
    await expect(header(page)).toContainText('正在为您排队');
    await expect(field(page, '留言内容')).toHaveValue('请回电');
    await page.getByRole('button', { name: '取消' }).click();
    await expect(page.getByText('下一位就是您，约 1 分钟')).toBeVisible();
  });
});

test.describe('a message is left', () => {
  const leave = async (page: Page, server: FakeServer) => {
    await open(page, server);
    await say(page, '留言');
    await field(page, '留言内容').fill('请回电');
    await field(page, '手机号').fill('138 0013 8000');
    await send(page).click();
    await expect(log(page).getByText('请回电')).toBeVisible();
  };
  const expectLeft = async (page: Page) => {
    await expect(header(page)).toContainText('留言已收到，会尽快回复您');
    await expect(dot(page)).toHaveClass('off');
    await expect(page.getByText('留言已交给大家电组，会通过邮箱或电话回复您')).toBeVisible();
    await expect(log(page)).not.toContainText(/排队|前面还有|下一位/);
    await expect(form(page)).toBeHidden();
  };

  test('with a way to answer, which the server asks for', async ({ page, server }) => {
    await open(page, server);
    await say(page, '留言');
    await send(page).click();
    await expect(page.getByText('请填写留言内容')).toBeVisible();
    await expect(form(page).getByText('邮箱或电话至少填一个')).toBeVisible();
    await expect(form(page).locator('label')).toHaveText([
      '留言内容',
      '邮箱',
      '手机号',
      '称呼（选填）',
    ]);
    for (const name of ['邮箱', '手机号'])
      await expect(field(page, name)).toHaveAccessibleDescription('邮箱或电话至少填一个');
    await field(page, '留言内容').fill('请回电');
    await send(page).click();
    await expect(page.getByRole('alert')).toHaveText('请留下邮箱或电话，客服才能回复您');
    await expect(field(page, '邮箱')).toBeFocused();
    await field(page, '手机号').fill('138 0013 8000');
    await send(page).click();
    await expectLeft(page);
    expect(server.messages.filter((m) => m.text === '请回电')).toHaveLength(1);
    const left = server.calls.filter((c) => c.route === 'POST conversations/leave-message').pop();
    expect(left?.body).toMatchObject({ text: '请回电', phone: '138 0013 8000' });
  });

  test('waits at the desk: no place in the queue, also when somebody comes', async ({
    page,
    server,
  }) => {
    await leave(page, server);
    await expectLeft(page);
    server.desk.queue(3, 9);
    server.desk.botSays('稍后见');
    await expect(page.getByText('稍后见')).toBeVisible();
    await expectLeft(page);
    server.desk.assign();
    await expect(header(page)).toContainText('林晓 正在为您服务');
    await expect(page.getByText('留言已交给')).toBeHidden();
  });

  test('shows on every device, and after a reload', async ({ page, server, browser }) => {
    await talk(page, server);
    const other = await onAnotherDevice(browser, server);
    server.desk.queue(1, 1);
    await expect(header(other)).toContainText('正在为您排队');
    await page.getByRole('button', { name: '改为留言' }).click();
    await field(page, '留言内容').fill('请回电');
    await field(page, '邮箱').fill('wang@shop.example');
    await send(page).click();
    await expectLeft(page);
    await expectLeft(other);
    await page.reload();
    await launcher(page).click();
    await expectLeft(page);
    await other.context().close();
  });

  test('by somebody known, who is asked for a way only where there is none', async ({
    page,
    server,
  }) => {
    server.knobs.isIdentified = true;
    await open(page, server);
    await say(page, '留言');
    await field(page, '留言内容').fill('请回电');
    await expect(form(page).getByRole('textbox')).toHaveCount(1);
    await expect(form(page)).not.toContainText('至少填一个');
    await send(page).click();
    await expect(field(page, '邮箱')).toBeFocused();
    await expect(field(page, '留言内容')).toHaveValue('请回电');
    server.knobs.isReachable = true;
    await send(page).click();
    await expectLeft(page);
  });

  test('says why it was refused otherwise, and keeps what was written', async ({
    page,
    server,
  }) => {
    await open(page, server);
    await say(page, '留言');
    await field(page, '留言内容').fill('请回电');
    await page.route('**/leave-message', (route) =>
      route.fulfill({
        status: 403,
        json: { error: { code: 'contact_blocked', message: '暂时无法发送消息' } },
      }),
    );
    await send(page).click();
    await expect(page.getByText('暂时无法发送消息')).toBeVisible();
    await expect(field(page, '留言内容')).toHaveValue('请回电');
    await expect(writer(page)).toBeVisible();
  });
});

test('what was read on the phone is read on the computer', async ({ page, server, browser }) => {
  await talk(page, server);
  await page.keyboard.press('Escape');
  server.desk.botSays('看这里');
  await expect(launcher(page)).toHaveAccessibleName('打开客服, 1 条未读');
  // As a computer that sleeps: it does not hear of the reading, and asks when it is back.
  await page.goto('about:blank');
  const phone = await onAnotherDevice(browser, server);
  await expect(log(phone).getByText('看这里')).toBeVisible();
  await expect.poll(() => server.conversations[0]?.contactReadSeq).toBe(2);
  await page.goto(`${server.url}/shop`);
  await expect.poll(server.lineCount).toBe(2);
  await expect(launcher(page)).toHaveAccessibleName('打开客服');

  // And while both are awake, at once.
  await phone.keyboard.press('Escape');
  server.desk.botSays('还有一句');
  await expect(launcher(page)).toHaveAccessibleName('打开客服, 1 条未读');
  await launcher(phone).click();
  await expect(launcher(page)).toHaveAccessibleName('打开客服');
  await phone.context().close();
});
