import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { openDesk, test } from './servers.ts';

const red = 'rgb(140, 40, 64)';
const days = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

const findNothing = async (page: Page) => {
  // What the pointer happens to rest on shows its tooltip over the page.
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toBeHidden();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
};

/** An hour that is not now, on the shop's clocks: it begins two hours from now. */
function hourToCome(): { from: string; to: string } {
  const hour = Number(
    new Date().toLocaleTimeString('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit' }),
  );
  const clock = (ahead: number) => `${String((hour + ahead) % 24).padStart(2, '0')}:00`;
  return { from: clock(2), to: clock(3) };
}

test('closed hours reach the visitor, and the look is seen before it is saved', async ({
  browser,
  installation: i,
}) => {
  test.setTimeout(180_000);
  const desk = await openDesk(browser, i);
  const sessions: string[] = [];
  desk.on('request', (r) => {
    if (r.url().includes('/v1/web/session')) sessions.push(r.url());
  });
  // An inbox of its own: other journeys go through the demo's.
  const inbox: { id: string; publicKey: string } = await desk.evaluate(async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ name: '夜间商店' });
    return (await fetch('/v1/inboxes', { method: 'POST', headers, body })).json();
  });

  // Hours in which it is closed now, set by keyboard alone.
  await desk.goto(`${i.b.url}/console/settings/hours`);
  await desk.getByRole('button', { name: '新建营业时间' }).click();
  await desk.getByRole('textbox', { name: '名称' }).fill('只开一小时');
  await desk.keyboard.press('Enter');
  const monday = desk.getByRole('textbox', { name: '周一第 1 段开始' });
  await monday.waitFor();
  await expect(desk.getByRole('dialog')).toBeHidden();
  await findNothing(desk);
  for (const day of ['周六', '周日']) {
    await desk.getByRole('switch', { name: `${day}营业` }).press('Space');
  }
  const { from, to } = hourToCome();
  await monday.fill(from.slice(0, 2));
  const end = desk.getByRole('textbox', { name: '周一第 1 段结束' });
  await end.fill(to);
  await end.press('Tab');
  await expect(monday).toHaveValue(from);
  await desk.getByRole('button', { name: '把周一的时间用到其他营业日' }).press('Enter');
  for (const day of days) {
    await expect(desk.getByRole('textbox', { name: `${day}第 1 段结束` })).toHaveValue(to);
  }
  await expect(desk.getByRole('status').filter({ hasText: '休息中' })).toContainText(
    `${from} 开始`,
  );

  // A refusal stands where it belongs.
  await desk.getByRole('button', { name: '给周二加一段' }).click();
  await desk.getByRole('textbox', { name: '周二第 2 段开始' }).fill(from);
  await desk.getByRole('textbox', { name: '周二第 2 段结束' }).fill(to);
  await desk.getByRole('button', { name: '保存' }).click();
  await expect(desk.getByText('和同一天的另一段重叠').first()).toBeVisible();
  await desk.getByRole('button', { name: '去掉周二第 2 段' }).click();
  await desk.getByRole('button', { name: '保存' }).click();
  await expect(desk.getByText('已保存')).toBeVisible();

  // The inbox keeps them; what it looks like is seen at once.
  await desk.goto(`${i.b.url}/console/settings/inboxes/${inbox.id}`);
  const frame = desk.frameLocator('iframe[title="预览"]');
  const shown = frame.getByRole('dialog', { includeHidden: true });
  await expect(shown).toContainText('在线客服');
  await desk.getByRole('textbox', { name: '窗口标题（中文）' }).fill('打烊前的小店');
  await expect(shown).toContainText('打烊前的小店');
  await desk.getByRole('textbox', { name: '颜色代码' }).fill('#8c2840');
  await expect(frame.locator('.head')).toHaveCSS('background-color', red);
  await desk.getByRole('combobox', { name: '营业时间' }).click();
  await desk.getByText(/^只开一小时 · /).click();
  await expect(shown).toContainText('恢复人工');
  await desk.getByText('没人在', { exact: true }).click();
  await expect(shown.getByRole('button', { name: '提交', includeHidden: true })).toBeVisible();
  await desk.getByText('带文字', { exact: true }).click();
  await desk.getByRole('textbox', { name: '按钮文字（中文）' }).fill('问问店家');
  await desk.getByText('收起', { exact: true }).click();
  await expect(frame.locator('.launcher')).toContainText('问问店家');
  await expect(frame.locator('.launcher')).toHaveCSS('background-color', red);

  // A placeholder nobody knows is refused at its field.
  const closed = desk.getByRole('textbox', { name: '下班后找人工（中文）' });
  await closed.fill('我们 {{shop.hours}} 再见');
  await desk.getByRole('button', { name: '保存' }).click();
  await expect(desk.getByText(/占位符只有.*hours\.opensAt/)).toBeVisible();
  await closed.fill('{{account.name}}打烊了，{{hours.opensAt}} 再见。');
  await desk.getByRole('button', { name: '保存' }).click();
  await expect(desk.getByText('已保存')).toBeVisible();
  await findNothing(desk);
  expect(sessions).toEqual([]);

  // The shop shows what was saved, and says when people are back.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const shop = await context.newPage();
  await shop.route('**/shop/config.json', (route) =>
    route.fulfill({ json: { inboxKey: inbox.publicKey, baseUrl: '' } }),
  );
  await shop.goto(`${i.a.url}/shop/`);
  const launcher = shop.getByRole('button', { name: '问问店家' });
  await expect(launcher).toHaveCSS('background-color', red);
  await launcher.click();
  const panel = shop.getByRole('dialog', { name: '打烊前的小店' });
  await expect(panel).toContainText('恢复人工');
  const box = panel.getByRole('textbox').last();
  await box.fill('转人工');
  await box.press('Enter');
  await expect(panel.getByRole('log')).toContainText(/打烊了，.*:00 再见。/);
  await expect(panel.getByText('给我们留言')).toBeVisible();
  await findNothing(shop);
  await context.close();
  await desk.context().close();
});
