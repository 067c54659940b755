import { createRouter } from '@tanstack/react-router';
import { whenSignedOut } from './client.ts';
import { keys, queryClient } from './queries.ts';
import { routeTree } from './routes.tsx';

export const router = createRouter({
  routeTree,
  basepath: '/console',
  defaultPreload: 'intent',
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

const doors = ['/sign-in', '/link'];

/** The session has ended somewhere behind the door: back to it, and here again afterwards. */
whenSignedOut(() => {
  const { pathname, href } = router.state.location;
  if (doors.includes(pathname)) return;
  queryClient.removeQueries({ queryKey: keys.me });
  void router.navigate({ to: '/sign-in', search: { next: href } });
});
