import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { frame } from '../routes.tsx';

/** `id`: who or what is open in the drawer; `new` for one that is being made. */
const readOpened = (search: Record<string, unknown>): { id?: string } =>
  typeof search.id === 'string' ? { id: search.id } : {};

/** The settings: a list of sections at the left, one of them beside it. */
export function settingsRoutes(parent: typeof frame) {
  const settings = createRoute({
    getParentRoute: () => parent,
    path: '/settings',
    component: lazyRouteComponent(() => import('./SettingsPage.tsx')),
  });
  const home = createRoute({
    getParentRoute: () => settings,
    path: '/',
    component: lazyRouteComponent(() => import('./SettingsHome.tsx')),
  });
  const profile = createRoute({
    getParentRoute: () => settings,
    path: 'profile',
    component: lazyRouteComponent(() => import('./ProfileSettings.tsx')),
  });
  const account = createRoute({
    getParentRoute: () => settings,
    path: 'account',
    component: lazyRouteComponent(() => import('./AccountSettings.tsx')),
  });
  const agents = createRoute({
    getParentRoute: () => settings,
    path: 'agents',
    validateSearch: readOpened,
    component: lazyRouteComponent(() => import('./AgentsSettings.tsx')),
  });
  const teams = createRoute({
    getParentRoute: () => settings,
    path: 'teams',
    validateSearch: readOpened,
    component: lazyRouteComponent(() => import('./TeamsSettings.tsx')),
  });
  const inboxes = createRoute({
    getParentRoute: () => settings,
    path: 'inboxes',
    component: lazyRouteComponent(() => import('./InboxesSettings.tsx')),
  });
  const inbox = createRoute({
    getParentRoute: () => settings,
    path: 'inboxes/$inboxId',
    component: lazyRouteComponent(() => import('./InboxSettings.tsx')),
  });
  const apiKeys = createRoute({
    getParentRoute: () => settings,
    path: 'api-keys',
    component: lazyRouteComponent(() => import('./ApiKeysSettings.tsx')),
  });
  const audit = createRoute({
    getParentRoute: () => settings,
    path: 'audit',
    component: lazyRouteComponent(() => import('./AuditSettings.tsx')),
  });
  const failures = createRoute({
    getParentRoute: () => settings,
    path: 'failed-reactions',
    component: lazyRouteComponent(() => import('./FailedReactions.tsx')),
  });
  return settings.addChildren([
    home,
    profile,
    account,
    agents,
    teams,
    inboxes,
    inbox,
    apiKeys,
    audit,
    failures,
  ]);
}
