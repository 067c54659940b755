import { limits, unknownVariable } from '@lingxi/contract';
import type { CannedRowInput } from '../automations/index.ts';
import { type Cells, checks, type ReadRow } from './row-checks.ts';

/** What stands in a file; the first word is the one we write in Chinese. */
export const scopes = {
  all: ['所有人', '全部', '公共', 'everybody', 'everyone'],
  team: ['团队'],
  personal: ['个人', '自己', 'mine'],
};

export function readCanned(cells: Cells): ReadRow<CannedRowInput> {
  const c = checks(cells);
  const shortcut = c.needed('shortcut', 33).replace(/^\//, '');
  if (shortcut.length > 32) c.fault('shortcut', 'too_long', { max: 32 });
  else if (shortcut && !/^[^\s/{}]+$/.test(shortcut)) c.fault('shortcut', 'not_shortcut');
  const team = c.text('team', 120);
  const scope = c.choice('scope', scopes) ?? (team ? 'team' : 'all');
  if (scope === 'team' && !team) c.fault('team', 'team_missing');
  const text = c.needed('text', limits.cannedCharacters);
  const name = unknownVariable(text);
  if (name !== undefined) c.fault('text', 'unknown_variable', { name: `{{${name}}}` });
  return c.result({
    shortcut,
    title: c.text('title', 120) || undefined,
    text,
    category: c.text('category', 60),
    scope,
    team: scope === 'team' ? team : undefined,
  });
}
