import type { Folder, Locale } from '@lingxi/contract';
import { ApiError } from '@lingxi/sdk';
import {
  createRootRoute,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { adoptLinkLocale } from './agents/adopt-link-locale.ts';
import { adoptChoices, meQuery } from './agents/me.ts';
import { contactRoutes } from './contacts/routes.ts';
import { folderNames } from './conversations/folder-names.ts';
import { InboxPage } from './conversations/InboxPage.tsx';
import { loadThreadPane } from './conversations/load-thread-pane.ts';
import { Frame } from './frame/Frame.tsx';
import { FrameError } from './frame/FrameError.tsx';
import { importRoute } from './imports/routes.ts';
import { knowledgeRoutes } from './knowledge/routes.ts';
import { onboardingRoutes } from './onboarding/routes.ts';
import { queryClient } from './queries.ts';
import { reportRoutes } from './reports/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { settingsRoutes } from './settings/routes.ts';
import { transcriptRoute } from './transcript/routes.ts';

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: lazyRouteComponent(() => import('./frame/NotFound.tsx')),
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inbox' });
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { next?: string } =>
    typeof search.next === 'string' && search.next.startsWith('/') ? { next: search.next } : {},
  component: lazyRouteComponent(() => import('./agents/SignInPage.tsx')),
});

const link = createRoute({
  getParentRoute: () => root,
  path: '/link',
  validateSearch: (search): { token: string; locale?: Locale } => ({
    token: String(search.token ?? ''),
    ...(search.locale === 'zh' || search.locale === 'en' ? { locale: search.locale } : {}),
  }),
  beforeLoad: ({ search }) => adoptLinkLocale(search.locale),
  component: lazyRouteComponent(() => import('./agents/LinkPage.tsx')),
});

/** Everything behind the sign-in. */
export const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  component: Frame,
  errorComponent: FrameError,
  beforeLoad: async ({ location }) => {
    if (!queryClient.getQueryData(meQuery.queryKey)) {
      try {
        await adoptChoices(await queryClient.ensureQueryData(meQuery));
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 401) throw error;
        throw redirect({ to: '/sign-in', search: { next: location.href } });
      }
    }
    // Whoever comes into an empty account for the first time begins where it is set up.
    const me = queryClient.getQueryData(meQuery.queryKey);
    const isNew = me?.isProvisional && !me.hintsSeen.includes('wizard');
    if (isNew && location.pathname.startsWith('/inbox')) throw redirect({ to: '/welcome' });
  },
});

const inboxHome = createRoute({
  getParentRoute: () => frame,
  path: '/inbox',
  beforeLoad: () => {
    throw redirect({ to: '/inbox/$folder', params: { folder: 'mine' } });
  },
});

const isFolder = (name: string): name is Folder =>
  (folderNames as readonly string[]).includes(name);

const inbox = createRoute({
  getParentRoute: () => frame,
  path: '/inbox/$folder',
  params: {
    parse: ({ folder }) => ({ folder: isFolder(folder) ? folder : ('mine' as const) }),
    stringify: ({ folder }) => ({ folder }),
  },
  component: InboxPage,
});

/** `at`: the message to show, by its position. */
const conversation = createRoute({
  getParentRoute: () => inbox,
  path: '$conversationId',
  validateSearch: (search): { at?: number } =>
    typeof search.at === 'number' ? { at: search.at } : {},
  loader: () => void loadThreadPane(),
});

export const routeTree = root.addChildren([
  home,
  signIn,
  link,
  frame.addChildren([
    inboxHome,
    inbox.addChildren([conversation]),
    ...contactRoutes(frame),
    knowledgeRoutes(frame),
    importRoute(frame),
    onboardingRoutes(frame),
    reportRoutes(frame),
    searchRoutes(frame),
    settingsRoutes(frame),
    transcriptRoute(frame),
    // Further pages join here, each with `component: lazyRouteComponent(() => import(…))`.
  ]),
]);
