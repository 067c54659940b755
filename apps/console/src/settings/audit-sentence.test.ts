import type { AuditEntry } from '@lingxi/contract';
import { expect, test } from 'vitest';
import { auditSentence, changedNames } from './audit-sentence.ts';

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
