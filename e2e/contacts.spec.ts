import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { openChat, openDesk, test } from './servers.ts';

/** Nothing for axe to find, in both lights. */
async function fitForEverybody(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    await page.waitForFunction(() =>
      document.getAnimations().every((a) => a.playState !== 'running'),
    );
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

test('contacts: filter, open, edit, merge and undo, block and unblock', async ({
  browser,
  installation: i,
}) => {
  test.setTimeout(360_000);
  // Somebody in the shop, of whom the desk knows nothing yet.
  const outside = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const shop = await outside.newPage();
  await shop.goto(`${i.a.url}/shop/`);
  const chat = await openChat(shop);
  await chat.say('钱什么时候能退给我');
  await expect(chat.log).toContainText('48 小时内原路退款');

  const token = await shop.evaluate(() => {
    const kept = Object.entries(localStorage).find(
      ([key, value]) => key.startsWith('lingxi:') && value.includes('"token"'),
    );
    return JSON.parse(kept![1]).token as string;
  });

  const desk = await openDesk(browser, i);
  const visitorId = token.split('.')[2]!;
  const { name: visitorName } = await (
    await desk.request.get(`${i.b.url}/v1/contacts/${visitorId}`)
  ).json();
  await desk.getByRole('link', { name: '客户', exact: true }).click();
  const list = desk.getByRole('region', { name: '客户列表' });
  await expect(list.getByRole('row').nth(1)).toBeVisible();
  await fitForEverybody(desk);

  // Filters are in the address, and hold after a reload.
  await desk.getByRole('combobox', { name: '等级' }).click();
  await desk.getByTitle('VIP').click();
  await desk.getByRole('searchbox', { name: '搜索客户' }).fill('周雨');
  await expect(list.getByRole('link', { name: '周雨桐' })).toBeVisible();
  await expect(list.getByRole('row')).toHaveCount(2);
  await desk.reload();
  expect(new URL(desk.url()).searchParams.get('tier')).toBe('vip');
  await expect(list.getByRole('row')).toHaveCount(2);

  // A tag for everybody who is ticked.
  await list.getByRole('checkbox', { name: '选择 周雨桐' }).check();
  const bulk = desk.getByRole('toolbar', { name: '批量操作' });
  await bulk.getByRole('combobox', { name: '要加或去掉的标签' }).fill('重点维护');
  await bulk.getByRole('button', { name: '加标签' }).click();
  // Two are shown, the others told on hovering.
  await expect(list.getByTitle(/重点维护/)).toBeVisible();

  // The columns somebody chose are still theirs after a reload.
  await desk.getByRole('button', { name: '选择列' }).click();
  await desk.getByRole('checkbox', { name: '城市' }).check();
  await expect(list.getByRole('columnheader', { name: '城市' })).toBeVisible();
  await desk.reload();
  await expect(list.getByRole('columnheader', { name: '城市' })).toBeVisible();

  // One of them, with what there is to tell, changed in its place.
  await list.getByRole('link', { name: '周雨桐' }).click();
  const timeline = desk.getByRole('region', { name: '动态' }).first();
  await expect(timeline.getByRole('link', { name: /^会话 #/ }).first()).toBeVisible();
  await expect(desk.getByText('138****6021').first()).toBeVisible();
  await fitForEverybody(desk);
  await desk.getByRole('button', { name: '修改邮箱' }).click();
  const email = desk.getByRole('textbox', { name: '邮箱' });
  await email.fill('no-address');
  await email.press('Enter');
  await expect(desk.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
  await email.fill('yutong@new.example');
  await email.press('Enter');
  await expect(desk.getByText('yu***@new.example').first()).toBeVisible();
  const note = desk.getByRole('textbox', { name: '写一条备注' });
  await note.fill('周末才方便接电话');
  await desk.getByRole('button', { name: '保存备注' }).click();
  await expect(timeline.getByText('周末才方便接电话')).toBeVisible();
  await timeline.getByRole('link', { name: /^备注/ }).click();
  // Two notes had been there.
  await expect(timeline.getByRole('listitem')).toHaveCount(3);
  await timeline.getByRole('link', { name: /^全部/ }).click();

  // The visitor turns out to be her: what they said moves over, and goes back again.
  const count = (name: string) =>
    timeline.getByRole('link', { name: new RegExp(`^${name} \\d+$`) });
  const before = Number(/\d+/.exec((await count('会话').textContent())!)![0]);
  const running = desk.getByRole('definition').filter({ hasText: '个会话' });
  await expect(running).toContainText('1');
  await desk.getByRole('button', { name: '合并', exact: true }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('searchbox', { name: '搜索要合并进来的客户' }).fill(visitorName);
  await dialog.getByRole('button', { name: visitorName }).click();
  await expect(dialog).toContainText('1 个会话');
  expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: '合并', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(count('会话')).toContainText(String(before + 1));
  await expect(timeline.getByText(`把「${visitorName}」合并进来`)).toBeVisible();
  // The browser in the shop is her now, and keeps on talking.
  await chat.say('我的洗衣机到哪了');
  await expect(chat.log).toContainText(/物流|洗衣机/);
  await timeline.getByRole('button', { name: '撤销合并' }).click();
  await expect(count('会话')).toContainText(String(before));
  await expect(timeline.getByText('已撤销', { exact: true })).toBeVisible();
  await expect(running).toContainText('1');
  await chat.say('怎么开发票');
  await expect(chat.log).toContainText('电子发票');

  // The visitor is blocked: their next message is refused, in the widget and by the API.
  await desk.goto(`${i.b.url}/console/contacts?q=${encodeURIComponent(visitorName)}`);
  await list.getByRole('link', { name: visitorName }).click();
  await desk.getByRole('button', { name: '拉黑', exact: true }).click();
  await desk.getByRole('dialog').getByLabel('辱骂骚扰').check();
  await desk.getByRole('dialog').getByLabel('说明').fill('一直骂人');
  await desk.getByRole('dialog').getByRole('button', { name: '拉黑', exact: true }).click();
  await expect(desk.getByText('已拉黑 · 辱骂骚扰')).toBeVisible();
  // Refused where it was written, or, should the line have dropped meanwhile, at the door.
  const box = chat.panel.getByRole('textbox').last();
  const door = chat.panel.getByRole('button', { name: '再试一次' });
  await expect(box.or(door).first()).toBeVisible();
  if (await box.isVisible()) await chat.say('被拒收的一句');
  await expect(chat.panel).toContainText('暂时无法发送消息');
  await fitForEverybody(desk);
  const send = (clientId: string) =>
    shop.request.post(`${i.b.url}/v1/web/messages`, {
      headers: { authorization: `Bearer ${token}` },
      data: { clientId, text: '换个办法' },
    });
  const refused = await send('by-the-api-refused');
  expect(refused.status()).toBe(403);
  expect((await refused.json()).error).toMatchObject({
    code: 'contact_blocked',
    message: '暂时无法发送消息',
  });

  await desk.getByRole('button', { name: '解除拉黑' }).click();
  await expect(desk.getByText('已拉黑 · 辱骂骚扰')).toBeHidden();
  expect((await send('by-the-api-again')).status()).toBe(200);

  // It is all in the audit.
  await desk.goto(`${i.b.url}/console/settings/audit`);
  for (const words of ['拉黑了客户', '解除了对客户', '合并到', '撤销了把']) {
    await expect(desk.getByText(words).first()).toBeVisible();
  }

  // Who may not do it is not shown the button.
  const invited = await desk.request.post(`${i.b.url}/v1/agents`, {
    headers: { origin: i.b.url },
    data: { email: 'new@lingxi.example', name: '新来的', role: 'agent', locale: 'zh' },
  });
  const link = new URL((await invited.json()).link.url);
  const theirs = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const agent = await theirs.newPage();
  const joined = await agent.request.post(`${i.b.url}/v1/session/link`, {
    headers: { origin: i.b.url },
    data: { token: link.searchParams.get('token'), password: 'a long enough password' },
  });
  expect(joined.status()).toBe(200);
  await agent.goto(`${i.b.url}/console/contacts?q=${encodeURIComponent('周雨桐')}`);
  await agent.getByRole('link', { name: '周雨桐' }).click();
  await expect(agent.getByRole('button', { name: '修改姓名' })).toBeVisible();
  for (const name of ['合并', '拉黑', '撤销合并']) {
    await expect(agent.getByRole('button', { name, exact: true })).toHaveCount(0);
  }
  await theirs.close();
  await outside.close();
  await desk.context().close();
});
