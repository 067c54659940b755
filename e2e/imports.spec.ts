import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { settled } from './routes.ts';
import { openDesk, test } from './servers.ts';

/** A thousand rows under head lines nobody can guess; rows 12, 502 and 1000 of the sheet are bad. */
function thousand(): string {
  const rows = Array.from({ length: 1000 }, (_, i) => [
    `导入测试第${i}号怎么用`,
    `第${i}号附有说明。`,
    `${i}号用法`,
  ]);
  rows[10]![0] = '';
  rows[500]![1] = '';
  rows[998]![0] = rows[3]![0]!;
  return [['甲', '乙', '丙'], ...rows].map((cells) => cells.join(',')).join('\r\n');
}

const readAs = async (page: Page, column: string, field: string) => {
  await page.getByRole('combobox', { name: `「${column}」读作` }).click();
  await page.getByTitle(field, { exact: true }).last().click();
};

const expectAccessible = async (page: Page, where: string) => {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${where}: ${v.id} ${v.nodes[0]?.html}`)).toEqual([]);
};

test('a file with three bad rows of a thousand is mapped by hand, checked and imported', async ({
  browser,
  installation: i,
}) => {
  test.setTimeout(180_000);
  const desk = await openDesk(browser, i);
  await desk.goto(`${i.b.url}/console/knowledge`);
  const count = desk.getByText(/^\d[\d,]* 条/).first();
  await expect(count).toBeVisible();
  const before = Number(((await count.textContent()) ?? '').replace(/\D/g, ''));
  await desk.getByRole('link', { name: '导入' }).click();
  await expect(desk.getByRole('heading', { name: '导入问答' })).toBeVisible();
  await expectAccessible(desk, 'choosing');

  // What is no table is refused in words.
  const picker = desk.locator('input[type=file]');
  await picker.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('x\0y') });
  await expect(desk.getByRole('alert')).toContainText('只能是 csv、xlsx 或 jsonl');

  const file = { name: '问答.csv', mimeType: 'text/csv', buffer: Buffer.from(thousand()) };
  await picker.setInputFiles(file);
  await expect(desk.getByRole('alert')).toContainText('还没有哪一列读作标准问');
  const start = desk.getByRole('button', { name: /^导入 \d/ });
  await expect(start).toBeDisabled();
  await readAs(desk, '甲', '标准问');
  await readAs(desk, '乙', '中文答案');
  await readAs(desk, '丙', '相似问');

  const errors = desk.getByRole('region', { name: '有问题的行' });
  await expect(errors.getByRole('row')).toHaveCount(4);
  await expect(errors.getByRole('row', { name: '12 甲 必须填写' })).toBeVisible();
  await expect(errors.getByRole('row', { name: '502 乙 没有答案，不能发布' })).toBeVisible();
  await expect(errors.getByRole('row', { name: '1000 整行 和第 5 行重复' })).toBeVisible();
  await expect(desk.getByRole('region', { name: '预览' })).toContainText('997 行可以导入');
  await expect(desk.getByRole('cell', { name: '导入测试第0号怎么用' })).toBeVisible();
  await expectAccessible(desk, 'preview');
  const download = desk.waitForEvent('download');
  await errors.getByRole('link', { name: '下载清单' }).click();
  expect((await download).suggestedFilename()).toBe('lingxi-import-errors.csv');

  // All or nothing, unless the bad rows are left out on purpose.
  await expect(start).toBeDisabled();
  await desk.getByRole('checkbox', { name: /跳过有问题的 3 行/ }).check();
  await start.click();
  await expect(desk.getByText('问答.csv 已导入')).toBeVisible({ timeout: 60_000 });
  await expect(desk.locator('dl')).toContainText('997');
  await expectAccessible(desk, 'result');
  await desk.reload();
  await expect(desk.getByText('问答.csv 已导入')).toBeVisible();

  await desk.getByRole('link', { name: '去看问答' }).click();
  await expect(count).toHaveText(new RegExp((before + 997).toLocaleString()));
  await expect(desk.getByText(/导入测试第\d+号怎么用/).first()).toBeVisible();
  await desk.context().close();
});
