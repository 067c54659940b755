import {
  Building2,
  CircleUserRound,
  Clock,
  KeyRound,
  type LucideIcon,
  MessageSquareCode,
  MessageSquareQuote,
  RotateCcw,
  ScrollText,
  ShieldCheck,
  Tags,
  Users,
  UsersRound,
} from 'lucide-react';

export interface SectionItem {
  to: string;
  name: SectionName;
  icon: LucideIcon;
  /** Hidden from those who lack it; null for everyone. */
  permission: string | null;
}

export type SectionName =
  | 'profile'
  | 'account'
  | 'agents'
  | 'teams'
  | 'hours'
  | 'roles'
  | 'inboxes'
  | 'cannedResponses'
  | 'tags'
  | 'apiKeys'
  | 'audit'
  | 'failures';

/** In the order of the side navigation. */
export const sectionGroups: { name: 'you' | 'company' | 'system'; items: SectionItem[] }[] = [
  {
    name: 'you',
    items: [{ to: '/settings/profile', name: 'profile', icon: CircleUserRound, permission: null }],
  },
  {
    name: 'company',
    items: [
      { to: '/settings/account', name: 'account', icon: Building2, permission: 'account:read' },
      { to: '/settings/agents', name: 'agents', icon: Users, permission: 'agent:read' },
      { to: '/settings/teams', name: 'teams', icon: UsersRound, permission: 'agent:read' },
      { to: '/settings/roles', name: 'roles', icon: ShieldCheck, permission: 'agent:read' },
      { to: '/settings/hours', name: 'hours', icon: Clock, permission: 'inbox:read' },
      {
        to: '/settings/inboxes',
        name: 'inboxes',
        icon: MessageSquareCode,
        permission: 'inbox:read',
      },
      {
        to: '/settings/canned-responses',
        name: 'cannedResponses',
        icon: MessageSquareQuote,
        permission: 'conversation:reply',
      },
      { to: '/settings/tags', name: 'tags', icon: Tags, permission: 'tag:manage' },
    ],
  },
  {
    name: 'system',
    items: [
      { to: '/settings/api-keys', name: 'apiKeys', icon: KeyRound, permission: 'api_key:manage' },
      { to: '/settings/audit', name: 'audit', icon: ScrollText, permission: 'audit:read' },
      {
        to: '/settings/failed-reactions',
        name: 'failures',
        icon: RotateCcw,
        permission: 'operation:read',
      },
    ],
  },
];
