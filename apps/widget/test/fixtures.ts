import { test as base, expect, type Page } from '@playwright/test';
import { type defaultSettings, type FakeServer, startFakeServer } from './fake-server.ts';

type Settings = Partial<typeof defaultSettings>;
interface Fixtures {
  settings: Settings;
  server: FakeServer;
}

/** Each test has a server of its own. */
export const test = base.extend<Fixtures>({
  settings: [{}, { option: true }],
  server: async ({ settings }, use) => {
    const server = await startFakeServer(settings);
    await use(server);
    await server.stop();
  },
});

export const launcher = (page: Page) => page.locator('lingxi-widget .launcher');
export const writer = (page: Page) => page.locator('lingxi-widget .write');
export const log = (page: Page) => page.getByRole('log');

export const open = async (page: Page, server: FakeServer, path = '/shop') => {
  await page.goto(server.url + path);
  await launcher(page).click();
  await expect(writer(page)).toBeVisible();
};
export const say = async (page: Page, text: string) => {
  await writer(page).fill(text);
  await writer(page).press('Enter');
};
export const talk = async (page: Page, server: FakeServer, path?: string) => {
  await open(page, server, path);
  await say(page, '您好');
  await expect(page.getByText('已送达')).toBeVisible();
};
