import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSearch as readCannedSearch } from '../canned/search.ts';
import type { frame } from '../routes.tsx';
import type { AuditSearch } from './audit-filter.ts';
import type { AgentSearch } from './filter-agents.ts';

/** `id`: who or what is open in the drawer; `new` for one that is being made. */
const readOpened = (search: Record<string, unknown>): { id?: string } =>
  typeof search.id === 'string' ? { id: search.id } : {};

/** The texts an address holds under these names. */
const textsAt =
  <S extends { [K in keyof S]?: string }>(...names: (keyof S & string)[]) =>
  (search: Record<string, unknown>): S =>
    Object.fromEntries(
      names.flatMap((name) => (search[name] ? [[name, String(search[name])]] : [])),
    ) as S;

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
    validateSearch: textsAt<AgentSearch>('id', 'q', 'role', 'team', 'state'),
    component: lazyRouteComponent(() => import('./AgentsSettings.tsx')),
  });
  const teams = createRoute({
    getParentRoute: () => settings,
    path: 'teams',
    validateSearch: readOpened,
    component: lazyRouteComponent(() => import('./TeamsSettings.tsx')),
  });
  const roles = createRoute({
    getParentRoute: () => settings,
    path: 'roles',
    component: lazyRouteComponent(() => import('../preview/RolesSettings.tsx')),
  });
  const hours = createRoute({
    getParentRoute: () => settings,
    path: 'hours',
    component: lazyRouteComponent(() => import('../hours/HoursSettings.tsx')),
  });
  const oneHours = createRoute({
    getParentRoute: () => settings,
    path: 'hours/$hoursId',
    component: lazyRouteComponent(() => import('../hours/HoursEditor.tsx')),
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
  const cannedResponses = createRoute({
    getParentRoute: () => settings,
    path: 'canned-responses',
    validateSearch: readCannedSearch,
    component: lazyRouteComponent(() => import('../canned/CannedSettings.tsx')),
  });
  const tags = createRoute({
    getParentRoute: () => settings,
    path: 'tags',
    component: lazyRouteComponent(() => import('../tags/TagsSettings.tsx')),
  });
  const apiKeys = createRoute({
    getParentRoute: () => settings,
    path: 'api-keys',
    component: lazyRouteComponent(() => import('./ApiKeysSettings.tsx')),
  });
  const audit = createRoute({
    getParentRoute: () => settings,
    path: 'audit',
    validateSearch: textsAt<AuditSearch>('actor', 'action', 'kind', 'subject', 'from', 'to'),
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
    roles,
    hours,
    oneHours,
    inboxes,
    inbox,
    cannedResponses,
    tags,
    apiKeys,
    audit,
    failures,
  ]);
}
