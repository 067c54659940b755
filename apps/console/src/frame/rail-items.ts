import type { ParseKeys } from 'i18next';
import { ChartColumn, Inbox, Library, type LucideIcon, Settings, UsersRound } from 'lucide-react';

export interface RailItem {
  to: string;
  icon: LucideIcon;
  label: ParseKeys<'frame'>;
  /** Hidden from those who lack it. */
  permission?: string;
  place: 'top' | 'bottom';
}

/** The pages of the rail and of the phone's bottom bar, in order: one line per page. */
export const railItems: RailItem[] = [
  { to: '/inbox', icon: Inbox, label: 'nav.inbox', permission: 'conversation:read', place: 'top' },
  {
    to: '/contacts',
    icon: UsersRound,
    label: 'nav.contacts',
    permission: 'contact:read',
    place: 'top',
  },
  {
    to: '/knowledge',
    icon: Library,
    label: 'nav.knowledge',
    permission: 'faq:read',
    place: 'top',
  },
  {
    to: '/reports',
    icon: ChartColumn,
    label: 'nav.reports',
    permission: 'report:read',
    place: 'top',
  },
  { to: '/settings', icon: Settings, label: 'nav.settings', place: 'bottom' },
];
