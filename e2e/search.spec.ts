import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { openDesk, test } from './servers.ts';

const results = (desk: Page) => desk.getByRole('region', { name: '搜索结果' });
const group = (desk: Page, name: string) =>
  results(desk).getByRole('region', { name, exact: true });

async function expectNoFaults(desk: Page) {
  const { violations } = await new AxeBuilder({ page: desk })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
}

test('what was said, noted and written is found, and the palette goes and acts', async ({
  browser,
  installation: i,
}) => {
  test.setTimeout(180_000);
  const desk = await openDesk(browser, i);

  // A note in an open conversation, to be found in a moment.
  await desk.goto(`${i.b.url}/console/inbox/all`);
  await desk.getByRole('option').first().click();
  const thread = desk.getByRole('log', { name: '消息' });
  await desk.getByRole('tab', { name: '内部备注' }).click();
  const note = desk.getByRole('textbox', { name: /备注/ });
  await note.fill('财务确认：退款走原路，发票红冲');
  await note.press('Enter');
  await expect(thread).toContainText('发票红冲');
  const opened = new URL(desk.url()).pathname;

  // The box of the inbox leads to the page with the same words.
  await desk.keyboard.press('Escape');
  await desk.getByRole('button', { name: '搜索消息和客户' }).click();
  await desk.getByRole('searchbox', { name: '搜索消息和客户' }).fill('退款');
  await desk.getByRole('link', { name: '看全部结果' }).click();
  await expect(desk).toHaveURL(/\/search\?q=/);
  const box = desk.getByRole('searchbox', { name: /搜索消息、备注/ });
  await expect(box).toHaveValue('退款');

  for (const word of ['退款', '发票']) {
    await box.fill(word);
    for (const kind of ['消息', '备注', '知识']) {
      const hit = group(desk, kind)
        .getByRole('link')
        .filter({ has: desk.locator('mark') });
      await expect(hit.first()).toContainText(word);
      await expect(hit.first().locator('mark').first()).toHaveText(word);
    }
  }
  await expectNoFaults(desk);

  // A filter narrows, stays in the address, and leaves out what is no conversation.
  await desk.getByLabel('谁说的').click();
  await desk.getByRole('option', { name: '机器人' }).or(desk.getByTitle('机器人')).last().click();
  await expect(desk).toHaveURL(/author=bot/);
  await expect(group(desk, '知识')).toHaveCount(0);
  await expect(group(desk, '备注')).toHaveCount(0);
  await expect(group(desk, '消息').getByText('机器人：').first()).toBeVisible();
  await expect(group(desk, '消息').getByText('坐席')).toHaveCount(0);
  await desk.reload();
  await expect(group(desk, '消息').getByText('机器人：').first()).toBeVisible();
  await desk.getByRole('button', { name: '清除筛选' }).click();
  await expect(group(desk, '知识')).toBeVisible();

  // One kind by itself; the arrow keys go from the box to the hits, Enter opens the note in place.
  await desk
    .getByRole('navigation', { name: '结果类别' })
    .getByRole('link', { name: '备注' })
    .click();
  await expect(desk).toHaveURL(/kind=notes/);
  await box.fill('「走原路，发票红冲」');
  await expect(results(desk).getByRole('link')).toHaveCount(1);
  await box.press('ArrowDown');
  await expect(results(desk).getByRole('link')).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk).toHaveURL(new RegExp(opened.split('/').at(-1)!));
  await expect(thread.getByText('发票红冲')).toBeVisible();

  // Nothing: it says so.
  await desk.goto(`${i.b.url}/console/search?q=${encodeURIComponent('琉璃盏不存在')}`);
  await expect(results(desk)).toContainText('没有找到「琉璃盏不存在」');

  // The palette: to a page by the initials of its name …
  const palette = desk.getByRole('dialog', { name: '命令面板' });
  const typed = palette.getByRole('combobox');
  await desk.keyboard.press('ControlOrMeta+k');
  await typed.fill('zsk');
  await expect(palette.getByRole('option', { name: '知识库' })).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(desk).toHaveURL(/\/knowledge/);
  // … to an entry of the knowledge base …
  await desk.keyboard.press('ControlOrMeta+k');
  await typed.fill('发票');
  await palette.getByRole('group', { name: '知识' }).getByRole('option').first().click();
  await expect(desk).toHaveURL(/\/knowledge\/[0-9a-f-]{36}/);
  // … the first of what was found is chosen, Enter opens it …
  await desk.keyboard.press('ControlOrMeta+k');
  await typed.fill('发票');
  const chosen = palette.getByRole('option', { selected: true });
  await expect(chosen.locator('mark')).toHaveText('发票');
  await desk.keyboard.press('Escape');
  // … a command …
  await desk.keyboard.press('ControlOrMeta+k');
  await typed.fill('深色');
  await desk.keyboard.press('Enter');
  await expect(desk.locator('html')).toHaveAttribute('data-theme', 'dark');
  // … and to everything that was found, where nothing is wrong in the dark either.
  await desk.keyboard.press('ControlOrMeta+k');
  await typed.fill('发票');
  await palette.getByRole('option', { name: '搜索「发票」的全部结果' }).click();
  await expect(group(desk, '消息')).toBeVisible();
  await expectNoFaults(desk);
  await desk.context().close();
});
