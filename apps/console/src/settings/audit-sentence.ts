import type { AuditEntry } from '@lingxi/contract';

type Facts = Pick<AuditEntry, 'action' | 'subject' | 'actor' | 'details'>;

const plain = [
  'account.update',
  'agent.invite',
  'agent.update',
  'api_key.create',
  'api_key.revoke',
  'canned_response.create',
  'canned_response.update',
  'canned_response.delete',
  'canned_response.restore',
  'contact.block',
  'contact.unblock',
  'contact.merge',
  'contact.undo_merge',
  'faq.delete',
  'faq.restore',
  'faq.import',
  'faq_category.delete',
  'hours.create',
  'hours.update',
  'hours.delete',
  'inbox.create',
  'inbox.update',
  'inbox.reveal_secret',
  'inbox.rotate_secret',
  'operation.retry',
  'tag.create',
  'tag.rename',
  'tag.merge',
  'tag.delete',
  'team.create',
  'contact.export',
  'demo.start',
  'demo.stop',
  'import.finish',
  'import.cancel',
  'session.end',
  'preview.start',
  'preview.stop',
  'team.update',
] as const;

const linkKinds = ['sign_in', 'invitation', 'password_reset'] as const;
type LinkKind = (typeof linkKinds)[number];

type Dotless<A extends string> = A extends `${infer Noun}.${infer Verb}` ? `${Noun}_${Verb}` : A;

/** A key below `audit.did`: the action with its dot as an underscore, and what makes it another sentence. */
export type AuditSentence =
  | Dotless<(typeof plain)[number]>
  | 'agent_update_self'
  | 'session_end_others'
  | 'agent_disable'
  | 'agent_enable'
  | 'sign_in'
  | 'sign_in_link'
  | 'sign_in_wrong'
  | 'sign_in_disabled'
  | `link_create_${LinkKind}`
  | `link_use_${LinkKind}`;

/** Undefined for actions of a newer server. */
export function auditSentence({
  action,
  subject,
  actor,
  details,
}: Facts): AuditSentence | undefined {
  if (action === 'agent.sign_in') {
    if (details.isSuccessful === false) {
      return details.reason === 'disabled' ? 'sign_in_disabled' : 'sign_in_wrong';
    }
    return details.by === 'password' ? 'sign_in' : 'sign_in_link';
  }
  if (action === 'link.create' || action === 'link.use') {
    const kind = linkKinds.find((one) => one === details.kind);
    const verb = action === 'link.create' ? 'link_create' : 'link_use';
    return kind && `${verb}_${kind}`;
  }
  if (action === 'agent.update') {
    if (details.disabled_at === null) return 'agent_enable';
    if (details.disabled_at !== undefined) return 'agent_disable';
    if (actor.id === subject.id) return 'agent_update_self';
  }
  if (action === 'session.end')
    return details.count === undefined ? 'session_end' : 'session_end_others';
  const known = plain.find((one) => one === action);
  return known?.replace('.', '_') as Dotless<(typeof plain)[number]> | undefined;
}

const fields = [
  'name',
  'locale',
  'timezone',
  'role',
  'capacity',
  'teamIds',
  'agentIds',
  'hasNewPassword',
  'title',
  'greeting',
  'brandColor',
  'position',
  'isBotEnabled',
  'teamId',
  'requiresIdentity',
  'preChatFields',
  'quickReplies',
  'survey',
  'allowedOrigins',
  'hours',
  'subtitle',
  'theme',
  'logoFileId',
  'launcher',
  'bot',
  'wording',
  'hoursId',
  'outOfHours',
  'week',
  'holidays',
  'email',
  'hasAvatar',
  'leadIds',
] as const;

/** What an update changed; inboxes list the names, the others carry the new values. */
export function changedNames({ action, details }: Facts): (typeof fields)[number][] {
  if (!action.endsWith('.update')) return [];
  const told = Array.isArray(details.changed) ? details.changed : Object.keys(details);
  return fields.filter((field) => told.includes(field));
}

export const isChangedName = (key: string): key is (typeof fields)[number] =>
  (fields as readonly string[]).includes(key);

type Action = (typeof plain)[number] | 'agent.sign_in' | 'link.create' | 'link.use';
const actions: Action[] = [...plain, 'agent.sign_in', 'link.create', 'link.use'];
type NounOf<A extends string> = A extends `${infer Noun}.${string}` ? Noun : never;

/** What can be asked for, by what it is done to. */
export const actionGroups = [...new Set(actions.map((a) => a.split('.')[0] as NounOf<Action>))]
  .sort()
  .map((noun) => ({ noun, actions: actions.filter((a) => a.startsWith(`${noun}.`)).sort() }));
