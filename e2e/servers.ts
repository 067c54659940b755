import { type Browser, type BrowserContext, test as base, type Page } from '@playwright/test';
import { freePort, type ServerProcess, startServer, temporaryData } from '../bench/lib/server.ts';

interface Installation {
  dataDir: string;
  /** Two processes on one data folder, as two nodes on one database. */
  a: ServerProcess;
  b: ServerProcess;
  /** The owner's session, from when the link was used: it is good for one sign-in. */
  session?: Awaited<ReturnType<BrowserContext['storageState']>>;
  /** Kills node A and starts it anew on the same port. */
  restartA(): Promise<void>;
}

/** A freshly started demo for a worker's tests. */
export const test = base.extend<object, { installation: Installation }>({
  installation: [
    async ({ browserName: _ }, use) => {
      const data = temporaryData();
      const port = await freePort();
      const first = await startServer({ dataDir: data.dataDir, port });
      const installation: Installation = {
        dataDir: data.dataDir,
        a: first,
        b: await startServer({ dataDir: data.dataDir }),
        async restartA() {
          await installation.a.kill();
          installation.a = await startServer({ dataDir: data.dataDir, port });
        },
      };
      await use(installation);
      await installation.a.stop();
      await installation.b.stop();
      data.remove();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

/** Signs the owner in on node B, the first time with the link that the first start printed. */
export async function openDesk(browser: Browser, i: Installation): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    ...(i.session ? { storageState: i.session } : {}),
  });
  const page = await context.newPage();
  if (i.session) {
    await page.goto(`${i.b.url}/console/inbox`);
  } else {
    // The first process alone printed the link.
    const link = /http:\S*link\?token=\S+/.exec(i.a.output())![0];
    await page.goto(link.replace(i.a.url, i.b.url));
    await page.getByRole('button', { name: '登录' }).click();
  }
  await page.getByRole('region', { name: '会话列表' }).waitFor();
  i.session ??= await context.storageState();
  return page;
}

/** Opens the chat panel of the page, and answers it. */
export async function openChat(page: Page) {
  await page
    .getByRole('button', { name: /打开客服|在线客服|联系客服/ })
    .last()
    .click();
  const panel = page.getByRole('dialog', { name: '灵犀优选客服' });
  await panel.getByRole('textbox').waitFor();
  const say = async (text: string) => {
    const box = panel.getByRole('textbox').last();
    await box.fill(text);
    await box.press('Enter');
  };
  return { panel, log: panel.getByRole('log'), say };
}
