import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { consoleRoutes, overflowOf, settled, variants } from './routes.ts';
import { openDesk, test } from './servers.ts';

test.describe.configure({ mode: 'serial' });

/** Every page stands on the screen and can be used by everybody, in both lights, large and small. */
test('every page', async ({ browser, installation: i }) => {
  test.setTimeout(900_000);
  const desk = await openDesk(browser, i);
  const routes = await consoleRoutes(desk);
  const storageState = await desk.context().storageState();
  const found: string[] = [];
  for (const { theme, width, height, suffix } of variants) {
    const look = { viewport: { width, height }, colorScheme: theme } as const;
    const inside = await browser.newContext({ ...look, storageState });
    const outside = await browser.newContext(look);
    for (const { name, path, isSignedOut } of routes) {
      const page = await (isSignedOut ? outside : inside).newPage();
      page.on('pageerror', (error) => found.push(`${name}-${suffix}: ${error.message}`));
      await page.goto(i.b.url + path);
      await settled(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const v of violations) {
        found.push(`${name}-${suffix}: ${v.id}: ${v.nodes.map((n) => n.target).join(' | ')}`);
      }
      // A small notebook between the two.
      for (const w of width === 1440 && theme === 'light' ? [width, 1180] : [width]) {
        await page.setViewportSize({ width: w, height });
        const wide = await overflowOf(page);
        if (wide > 0) found.push(`${name}-${suffix}: ${wide} px wider than ${w}`);
      }
      await page.close();
    }
    await inside.close();
    await outside.close();
  }
  expect(found).toEqual([]);
});
