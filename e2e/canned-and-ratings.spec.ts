import { readFile } from 'node:fs/promises';
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

const settings = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '设置' }).getByRole('link', { name }).click();
const openSettings = (page: Page) =>
  page.getByRole('link', { name: '设置', exact: true }).first().click();

test('canned responses, tags, a rating and the transcript', async ({
  browser,
  installation: i,
}) => {
  test.setTimeout(360_000);
  const desk = await openDesk(browser, i);

  // A canned response is written; what is wrong stands at its field.
  await openSettings(desk);
  await settings(desk, '快捷回复');
  const list = desk.getByRole('region', { name: '快捷回复' });
  await expect(list.getByRole('row').nth(1)).toBeVisible();
  await fitForEverybody(desk);
  await list.getByRole('button', { name: '新建快捷回复' }).click();
  const drawer = desk.getByRole('dialog', { name: '新建快捷回复' });
  await drawer.getByRole('textbox', { name: '标题' }).fill('补寄滤芯');
  await drawer.getByRole('textbox', { name: '快捷词' }).fill('升级');
  await drawer.getByRole('textbox', { name: '内容' }).fill('{{contact.nmae}}您好，');
  await drawer.getByRole('button', { name: '新建', exact: true }).click();
  await expect(drawer.getByText('没有变量 {{contact.nmae}}')).toBeVisible();
  await drawer.getByRole('textbox', { name: '内容' }).fill('');
  await drawer.getByRole('button', { name: '企业名称' }).click();
  await drawer.getByRole('textbox', { name: '内容' }).press('End');
  await drawer.getByRole('textbox', { name: '内容' }).pressSequentially('今天补寄滤芯');
  await expect(drawer.getByRole('figure')).toContainText('灵犀优选今天补寄滤芯');
  await fitForEverybody(desk);
  await drawer.getByRole('button', { name: '新建', exact: true }).click();
  // The owner has one of that shortcut already.
  await expect(drawer.getByText('这个名称已经有了')).toBeVisible();
  await drawer.getByRole('textbox', { name: '快捷词' }).fill('滤芯');
  await drawer.getByRole('button', { name: '新建', exact: true }).click();
  await expect(drawer).toBeHidden();
  await expect(list.getByRole('row', { name: /补寄滤芯/ })).toBeVisible();

  // Deleted and brought back.
  await list.getByRole('button', { name: '删除「补寄滤芯」' }).click();
  await expect(list.getByRole('row', { name: /补寄滤芯/ })).toHaveCount(0);
  await desk.getByRole('button', { name: '撤销' }).click();
  await expect(list.getByRole('row', { name: /补寄滤芯/ })).toBeVisible();

  // Somebody in the shop asks for a person.
  const outside = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const shop = await outside.newPage();
  await shop.goto(`${i.a.url}/shop/`);
  const chat = await openChat(shop);
  await chat.say('转人工');
  await expect(chat.log).toContainText(/已转给/);

  await desk
    .getByRole('link', { name: /^(收件箱|会话)/ })
    .first()
    .click();
  await desk.getByRole('link', { name: /^排队/ }).click();
  await desk.getByRole('option').filter({ hasText: /访客/ }).last().click();
  const thread = desk.getByRole('log', { name: '消息' });
  await desk.getByRole('tab', { name: '内部备注' }).click();
  await desk.getByRole('textbox', { name: /备注/ }).fill('老客户，别提缺货');
  await desk.getByRole('textbox', { name: /备注/ }).press('Enter');
  await expect(thread).toContainText('别提缺货');

  // The slash finds it, and Enter puts it in filled in.
  await desk.getByRole('tab', { name: '回复客户' }).click();
  const reply = desk.getByRole('textbox', { name: '回复内容' });
  await reply.pressSequentially('/滤芯');
  await expect(desk.getByRole('link', { name: '管理快捷回复' })).toBeVisible();
  await expect(desk.getByRole('option', { name: /补寄滤芯/ })).toBeVisible();
  await reply.press('Enter');
  await expect(reply).toHaveValue('灵犀优选今天补寄滤芯');
  await reply.press('Enter');
  await expect(chat.log).toContainText('灵犀优选今天补寄滤芯');

  // A tag, and its name changed for every conversation.
  await desk.getByRole('button', { name: '添加标签' }).click();
  await desk.getByRole('combobox', { name: '添加标签' }).fill('滤芯补寄');
  await desk.getByRole('combobox', { name: '添加标签' }).press('Enter');
  await expect(desk.getByRole('button', { name: /移除标签「滤芯补寄」/ })).toBeVisible();

  // It is closed; the visitor is asked about the person, and answers.
  await desk.getByRole('button', { name: '解决', exact: true }).click();
  const survey = chat.panel.getByRole('group', { name: '苏敏的服务怎么样？' });
  await survey.getByRole('radio', { name: '4 分，满意' }).check();
  await chat.panel.getByRole('textbox', { name: '还想说点什么（选填）' }).fill('补得很快');
  await chat.panel.getByRole('button', { name: '提交评价' }).click();
  await expect(thread).toContainText('客户评价人工客服 4 / 5');
  await expect(thread).toContainText('补得很快');
  const facts = desk.getByRole('tabpanel');
  await expect(facts.getByRole('img', { name: '4 分，满分 5 分' })).toBeVisible();
  await expect(facts).toContainText('对人工客服');

  // The visitor's own copy.
  await chat.panel.getByRole('button', { name: '更多' }).click();
  const visitorsFile = shop.waitForEvent('download');
  await chat.panel.getByRole('menuitem', { name: '下载对话记录' }).click();
  const own = await readFile(await (await visitorsFile).path(), 'utf8');
  expect(own).toContain('灵犀优选今天补寄滤芯');
  expect(own).not.toContain('别提缺货');

  // The transcript: a page, with notes only if asked for, and a file.
  await desk.getByRole('button', { name: '更多操作' }).click();
  await desk.getByRole('menuitem', { name: '会话记录与打印' }).click();
  await expect(desk.getByRole('link', { name: '下载 .txt' })).toBeVisible();
  const sheet = desk.getByRole('article');
  await expect(sheet).toContainText('灵犀优选今天补寄滤芯');
  await expect(sheet).not.toContainText('别提缺货');
  await fitForEverybody(desk);
  await desk.getByRole('checkbox', { name: '包含内部备注' }).check();
  await expect(sheet).toContainText('别提缺货');
  await desk.getByRole('checkbox', { name: '包含内部备注' }).uncheck();
  const coming = desk.waitForEvent('download');
  await desk.getByRole('link', { name: '下载 .txt' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^lingxi-\d+-\d{4}-\d{2}-\d{2}\.txt$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('灵犀优选今天补寄滤芯');
  expect(text).toContain('评价：4 分（人工客服）「补得很快」');
  expect(text).not.toContain('别提缺货');
  // On paper nothing but the sheet.
  await desk.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(desk.getByRole('link', { name: '下载 .txt' })).toBeHidden();
  await expect(desk.getByRole('navigation').first()).toBeHidden();
  await desk.emulateMedia({ media: 'screen' });
  await desk.getByRole('link', { name: '回到会话' }).click();
  await expect(thread).toContainText('补得很快');

  // The tag gets another name here and in the conversation.
  await openSettings(desk);
  await settings(desk, '标签');
  const tags = desk.getByRole('region', { name: '标签' });
  await expect(tags.getByRole('row', { name: /滤芯补寄/ })).toBeVisible();
  await fitForEverybody(desk);
  await tags.getByRole('button', { name: '改名「滤芯补寄」' }).click();
  const dialog = desk.getByRole('dialog', { name: '标签改名' });
  await dialog.getByRole('textbox', { name: '名称' }).fill('补寄');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(tags.getByRole('row', { name: /补寄/ }).getByRole('cell').nth(1)).toHaveText('1');
  await tags.getByRole('button', { name: '删除「补寄」', exact: true }).click();
  await desk.getByRole('tooltip').getByRole('button', { name: '删除' }).click();
  await expect(tags.getByRole('row', { name: /补寄/ })).toHaveCount(0);

  // What the inbox asks is the inbox's own.
  await settings(desk, '收件箱');
  await desk.getByRole('link', { name: '商城网站' }).click();
  await expect(desk.getByRole('heading', { name: '满意度评价' })).toBeVisible();
  await outside.close();
  await desk.context().close();
});
