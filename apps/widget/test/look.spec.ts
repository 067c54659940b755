import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { launcher, open, talk, test } from './fixtures.ts';

const hour = 3_600_000;
const none = { zh: '', en: '' };

test.describe('hours', () => {
  test('the head says until when people are here, and from when on they are back', async ({
    page,
    server,
  }) => {
    const at = new Date('2026-03-02T12:00:00Z');
    await page.clock.install({ time: at });
    const until = (hours: number) => new Date(at.getTime() + hours * hour).toISOString();
    const timezone = 'Asia/Shanghai';
    server.knobs.service = { isOpen: true, changesAt: until(1), timezone };
    await open(page, server);
    const head = page.locator('lingxi-widget .head');
    await expect(head).toContainText('人工服务至 21:00');
    // The text under the title gives way to it.
    await expect(head).not.toContainText('9:00–22:00');
    // Once that has come, the server is asked how it goes on.
    server.knobs.service = { isOpen: false, changesAt: until(13), timezone };
    await page.clock.runFor(hour + 20_000);
    await expect(head).toContainText('明天 9:00 恢复人工');
  });

  test('who waits while it is closed learns when people are back', async ({ page, server }) => {
    const changesAt = new Date(Date.now() + 40 * 24 * hour).toISOString();
    server.knobs.service = { isOpen: false, changesAt, timezone: 'Asia/Shanghai' };
    await talk(page, server);
    server.desk.queueForNobody();
    await expect(page.locator('lingxi-widget .queue')).toContainText('恢复人工');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
});

test.describe('a look of its own', () => {
  test.use({
    settings: {
      subtitle: { zh: '有问必答', en: '' },
      theme: 'dark',
      position: 'left',
      bot: { name: { zh: '小灵', en: '' }, glyph: '灵' },
      launcher: { shape: 'pill', label: { zh: '问问店家', en: '' }, offsetX: 40, offsetY: 60 },
    },
  });

  test('is what the inbox says', async ({ page, server }) => {
    await page.goto(`${server.url}/shop`);
    const button = launcher(page);
    await expect(button).toHaveAccessibleName('问问店家');
    const { height } = page.viewportSize()!;
    const box = (await button.boundingBox())!;
    expect([Math.round(box.x), Math.round(height - box.y - box.height)]).toEqual([40, 60]);
    expect(box.width).toBeGreaterThan(box.height);
    await button.click();
    const panel = page.getByRole('dialog');
    await expect(panel.locator('.head')).toContainText('有问必答');
    await expect(panel.locator('.tag')).toHaveText('灵小灵');
    await expect(page.locator('lingxi-widget .r')).toHaveClass(/dark/);
    expect((await panel.boundingBox())!.x).toBe(40);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
});

test.describe('a pill without words', () => {
  test.use({ settings: { launcher: { shape: 'pill', label: none, offsetX: 24, offsetY: 24 } } });

  test('stays round', async ({ page, server }) => {
    await page.goto(`${server.url}/shop`);
    const box = (await launcher(page).boundingBox())!;
    expect(box.width).toBe(box.height);
  });
});
