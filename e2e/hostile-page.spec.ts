import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './servers.ts';

test('the widget keeps its shape on a hostile page with a strict policy', async ({
  page,
  installation: i,
}) => {
  const problems: string[] = [];
  page.on('console', (m) => m.type() === 'error' && problems.push(m.text()));
  await page.goto(`${i.b.url}/shop/hostile.html`);
  const launcher = page.locator('button').filter({ hasNotText: '购买' }).last();
  await launcher.waitFor();
  await page.evaluate(() => (window as unknown as { Lingxi: { open(): void } }).Lingxi.open());
  const panel = page.getByRole('dialog');
  await panel.waitFor();
  const box = await panel.boundingBox();
  expect(box!.width).toBeGreaterThan(340);
  expect(box!.width).toBeLessThan(420);
  const send = panel.getByRole('button', { name: '发送', exact: true });
  const style = await send.evaluate((e) => {
    const s = getComputedStyle(e);
    return { spacing: s.letterSpacing, transform: s.transform, color: s.backgroundColor };
  });
  expect(style.spacing).toBe('normal');
  expect(style.transform).toBe('none');
  expect(style.color).not.toBe('rgb(255, 0, 0)');
  expect(problems.filter((p) => p.includes('Content Security Policy'))).toEqual([]);
});

for (const path of ['/shop/', '/h5/lingxi-youxuan-demo', '/console/sign-in']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${path} (${colorScheme})`, async ({ browser, installation: i }) => {
      const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(i.b.url + path);
      await page
        .getByRole(path === '/console/sign-in' ? 'heading' : 'main')
        .or(page.getByRole('textbox'))
        .first()
        .waitFor();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
      await context.close();
    });
  }
}
