import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { consoleRoutes, overflowOf, settled, variants } from './routes.ts';
import { openDesk, test } from './servers.ts';

test.describe.configure({ mode: 'parallel' });

/** Every page stands on the screen and can be used by everybody, in both lights, large and small. */
for (const { theme, width, height, suffix } of variants) {
  test(`every page, ${suffix}`, async ({ browser, installation: i }) => {
    test.setTimeout(480_000);
    const desk = await openDesk(browser, i);
    const routes = await consoleRoutes(desk);
    const look = { viewport: { width, height }, colorScheme: theme } as const;
    const storageState = await desk.context().storageState();
    const inside = await browser.newContext({ ...look, storageState });
    const outside = await browser.newContext(look);
    const found: string[] = [];
    for (const { name, path, isSignedOut } of routes) {
      const page = await (isSignedOut ? outside : inside).newPage();
      page.on('pageerror', (error) => found.push(`${name}: ${error.message}`));
      await page.goto(i.b.url + path);
      await settled(page);
      const axe = new AxeBuilder({ page });
      // The dark look has other colours, and is else the same.
      if (theme === 'dark') axe.withRules('color-contrast');
      const { violations } = await axe.analyze();
      for (const v of violations) {
        found.push(`${name}: ${v.id}: ${v.nodes.map((n) => n.target).join(' | ')}`);
      }
      // A small notebook between the two.
      for (const w of width === 1440 ? [width, 1180] : [width]) {
        await page.setViewportSize({ width: w, height });
        const wide = await overflowOf(page);
        if (wide > 0) found.push(`${name}: ${wide} px wider than ${w}`);
      }
      await page.close();
    }
    await inside.close();
    await outside.close();
    await desk.context().close();
    expect(found).toEqual([]);
  });
}
