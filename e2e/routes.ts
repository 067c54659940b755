import type { Page } from '@playwright/test';

/** Every page a person can open, under the name its picture has. */
export interface RouteShot {
  name: string;
  /** Below the server's address. */
  path: string;
  /** Seen by nobody who is signed in. */
  isSignedOut?: boolean;
}

/** The ids that some addresses hold, as the first of each list. */
async function firstIds(page: Page) {
  const first = (path: string): Promise<string> =>
    page.evaluate(async (address) => {
      const { items } = await (await fetch(address)).json();
      return items[0].id;
    }, path);
  return {
    waiting: await first('/v1/conversations?folder=queue&limit=1'),
    inbox: await first('/v1/inboxes'),
    faq: await first('/v1/faqs?limit=1'),
    contact: await first('/v1/contacts?limit=1'),
    hours: await first('/v1/hours'),
    resolved: await first('/v1/conversations?folder=resolved&limit=1'),
  };
}

/** `page` is signed in as the owner of the demo shop. */
export async function consoleRoutes(page: Page): Promise<RouteShot[]> {
  const id = await firstIds(page);
  const of = (name: string, path: string): RouteShot => ({ name, path: `/console${path}` });
  return [
    of('inbox', `/inbox/queue/${id.waiting}`),
    of('inbox-mine', '/inbox/mine'),
    of('inbox-resolved', '/inbox/resolved'),
    of('overview', '/reports?period=month'),
    of('overview-conversations', '/reports?period=month&metric=handed_off'),
    of('contacts', '/contacts'),
    of('contact', `/contacts/${id.contact}`),
    of('knowledge', '/knowledge'),
    of('knowledge-new', '/knowledge/new'),
    of('knowledge-question', `/knowledge/${id.faq}`),
    of('search', `/search?q=${encodeURIComponent('退款')}`),
    of('import-faqs', '/import/faqs'),
    of('import-canned-responses', '/import/canned_responses'),
    of('import-contacts', '/import/contacts'),
    of('import-orders', '/import/orders'),
    of('transcript', `/transcript/${id.resolved}`),
    of('welcome', '/welcome'),
    of('settings', '/settings'),
    of('settings-profile', '/settings/profile'),
    of('settings-account', '/settings/account'),
    of('settings-agents', '/settings/agents'),
    of('settings-teams', '/settings/teams'),
    of('settings-roles', '/settings/roles'),
    of('settings-hours', '/settings/hours'),
    of('settings-hours-one', `/settings/hours/${id.hours}`),
    of('settings-canned-responses', '/settings/canned-responses'),
    of('settings-tags', '/settings/tags'),
    of('settings-inboxes', '/settings/inboxes'),
    of('settings-inbox', `/settings/inboxes/${id.inbox}`),
    of('settings-api-keys', '/settings/api-keys'),
    of('settings-audit', '/settings/audit'),
    of('settings-failed-tasks', '/settings/failed-reactions'),
    { ...of('sign-in', '/sign-in'), isSignedOut: true },
    { name: 'shop', path: '/shop/', isSignedOut: true },
    { name: 'docs', path: '/docs/zh/', isSignedOut: true },
    { name: 'docs-install', path: '/docs/zh/install', isSignedOut: true },
  ];
}

/** As large as the pictures and as a phone, in both lights. */
export const variants = [1440, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({
    theme,
    width,
    height: width === 390 ? 844 : 900,
    suffix: `${theme}${width === 390 ? '-phone' : ''}`,
  })),
);

/** How far the page reaches beyond the right edge of the window, in px. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Until everything that is fetched is there, and nothing moves any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => {});
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(
    () =>
      !document.querySelector('[aria-busy="true"]') &&
      document
        .getAnimations()
        // What pulses for ever is not on its way anywhere.
        .filter((a) => a.effect?.getTiming().iterations !== Number.POSITIVE_INFINITY)
        .every((a) => a.playState !== 'running'),
  );
}
