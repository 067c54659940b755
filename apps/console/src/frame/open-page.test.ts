import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
} from '@tanstack/react-router';
import { expect, test } from 'vitest';
import { openPage } from './open-page.ts';

const routerAt = (start: string) => {
  const root = createRootRoute();
  const page = (path: string) => createRoute({ getParentRoute: () => root, path });
  return createRouter({
    routeTree: root.addChildren([page('/'), page('/sign-in'), page('/knowledge')]),
    basepath: '/console',
    // There is no document here, but this is the console.
    isServer: false,
    origin: 'http://localhost',
    history: createMemoryHistory({ initialEntries: [start] }),
  });
};

test.each([
  ['/knowledge', '/console/knowledge'],
  ['/knowledge?q=%E5%8F%91%E7%A5%A8&status=draft', '/console/knowledge?q=发票&status=draft'],
  // Somebody else's site is none of our pages.
  ['//evil.example/x', '/console/evil.example/x'],
])('%s', async (address, expected) => {
  const router = routerAt('/console/sign-in');
  await router.load();
  await openPage(router, address);
  expect(decodeURI(router.history.location.href)).toBe(expected);
});
