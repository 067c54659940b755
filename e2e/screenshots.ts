import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { startServer, temporaryData } from '../bench/lib/server.ts';
// @ts-expect-error: a script without types, which the tests' own configuration uses too
import { findChromium } from '../scripts/browser.mjs';
import { consoleRoutes, settled, variants } from './routes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'screenshots');
const pictures = join(root, 'docs/pictures');
/** What the documents show; all others are for looking at only. */
const inDocuments = [
  'overview-light',
  'inbox-light',
  'inbox-dark',
  'knowledge-light',
  'widget-light-phone',
];

const data = temporaryData();
const server = await startServer({ dataDir: data.dataDir });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
});
mkdirSync(out, { recursive: true });
mkdirSync(pictures, { recursive: true });
let count = 0;
try {
  const options = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };
  const signedIn = await browser.newContext(options);
  const desk = await signedIn.newPage();
  await desk.goto(/http:\S*link\?token=\S+/.exec(server.output())![0]);
  await desk.getByRole('button', { name: '登录' }).click();
  await desk.waitForURL(/\/inbox\//);
  const routes = await consoleRoutes(desk);
  const storageState = await signedIn.storageState();

  const shoot = async (page: Page, name: string) => {
    await settled(page);
    await page.screenshot({ path: join(out, `${name}.png`), animations: 'disabled' });
    if (inDocuments.includes(name))
      copyFileSync(join(out, `${name}.png`), join(pictures, `${name}.png`));
    count++;
  };
  for (const { theme, width, height, suffix } of variants) {
    const look = { ...options, viewport: { width, height }, colorScheme: theme };
    const inside = await browser.newContext({ ...look, storageState });
    const outside = await browser.newContext(look);
    for (const { name, path, isSignedOut } of routes) {
      const page = await (isSignedOut ? outside : inside).newPage();
      await page.goto(server.url + path);
      await shoot(page, `${name}-${suffix}`);
      await page.close();
    }
    // The widget with an answer in it.
    const shop = await outside.newPage();
    await shop.goto(`${server.url}/shop/`);
    await shop
      .getByRole('button', { name: /打开客服|在线客服|联系客服/ })
      .last()
      .click();
    const panel = shop.getByRole('dialog', { name: '灵犀优选客服' });
    const box = panel.getByRole('textbox').last();
    await box.fill('钱什么时候能退给我');
    await box.press('Enter');
    await panel.getByRole('button', { name: '有帮助', exact: true }).waitFor();
    await shoot(shop, `widget-${suffix}`);
    await inside.close();
    await outside.close();
    process.stdout.write(`${suffix}: ${count} pictures so far\n`);
  }
  process.stdout.write(
    `${count} pictures in screenshots/, ${inDocuments.length} of them in docs/pictures/\n`,
  );
} finally {
  await browser.close();
  await server.stop();
  data.remove();
}
process.exit(0);
