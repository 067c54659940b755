import type { AuditEntry } from '@lingxi/contract';
import { expect, test } from 'vitest';
import en from '../locales/en/settings.json';
import zh from '../locales/zh/settings.json';
import { actionGroups, auditSentence, changedNames } from './audit-sentence.ts';

const entry = (action: string, details: AuditEntry['details'] = {}, actorId = 'a1') => ({
  action,
  details,
  actor: { kind: 'agent', id: actorId, name: '苏敏' },
  subject: { kind: 'agent', id: 'a2' },
});

test.each([
  [entry('agent.invite'), 'agent_invite'],
  [entry('agent.sign_in', { by: 'password', isSuccessful: true }), 'sign_in'],
  [entry('agent.sign_in', { by: 'sign_in', isSuccessful: true }), 'sign_in_link'],
  [entry('agent.sign_in', { isSuccessful: false, reason: 'wrong_password' }), 'sign_in_wrong'],
  [entry('agent.sign_in', { isSuccessful: false, reason: 'disabled' }), 'sign_in_disabled'],
  [entry('link.create', { kind: 'invitation' }), 'link_create_invitation'],
  [entry('link.use', { kind: 'password_reset' }), 'link_use_password_reset'],
  [entry('link.use', { kind: 'new' }), undefined],
  [entry('agent.update', { role: 'lead' }), 'agent_update'],
  [entry('agent.update', { name: '敏' }, 'a2'), 'agent_update_self'],
  [entry('agent.update', { disabled_at: '2026-01-01T00:00:00Z' }), 'agent_disable'],
  [entry('agent.update', { disabled_at: null }), 'agent_enable'],
  [entry('inbox.rotate_secret'), 'inbox_rotate_secret'],
  [entry('moon.land'), undefined],
])('sentence %#', (given, expected) => {
  expect(auditSentence(given)).toBe(expected);
});

test.each([
  [entry('agent.update', { role: 'lead', capacity: 3 }), ['role', 'capacity']],
  [entry('inbox.update', { changed: ['greeting', 'name'] }), ['name', 'greeting']],
  [entry('agent.invite', { role: 'lead' }), []],
])('changes %#', (given, expected) => {
  expect(changedNames(given)).toEqual(expected);
});

/** Where the verb is put in when it happens. */
const verbsOf: Record<string, string[]> = {
  canned_response: ['create', 'update', 'delete', 'restore'],
  hours: ['create', 'update', 'delete'],
  tag: ['create', 'rename', 'merge', 'delete'],
};

const sources = import.meta.glob<string>('../../../server/src/modules/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every action that the server's source writes down. */
function recorded(): string[] {
  const found = new Set<string>();
  for (const [path, source] of Object.entries(sources)) {
    if (/\.(test|fixture)\.ts$/.test(path)) continue;
    for (const [, said = ''] of source.matchAll(/\baction:(.*)/g)) {
      for (const [, action = ''] of said.matchAll(/'([a-z_]+\.[a-z_]+)'/g)) found.add(action);
      const noun = /`([a-z_]+)\.\$\{/.exec(said)?.[1];
      if (noun === undefined) continue;
      expect(Object.keys(verbsOf)).toContain(noun);
      for (const verb of verbsOf[noun]!) found.add(`${noun}.${verb}`);
    }
  }
  return [...found].sort();
}

test('has a sentence, and a name to filter by, for whatever the server records', () => {
  const actions = recorded();
  expect(actions).toEqual(expect.arrayContaining(['agent.invite', 'preview.start', 'tag.merge']));
  const offered = actionGroups.flatMap((group) => group.actions as string[]);
  for (const action of actions) {
    const details = action.startsWith('link.') ? { kind: 'invitation' } : {};
    const sentence = auditSentence(entry(action, details));
    expect(sentence, action).toBeDefined();
    for (const texts of [zh.audit, en.audit]) {
      const keys = Object.keys(texts.did).map((key) => key.replace(/_(one|other)$/, ''));
      expect(keys, action).toContain(sentence);
      expect(Object.keys(texts.verb), action).toContain(action.replace('.', '_'));
      expect(Object.keys(texts.noun), action).toContain(action.split('.')[0]);
    }
    expect(offered, action).toContain(action);
  }
});
