import type { Agent } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { avatarUrlOf } from './avatar.ts';
import type { AgentRow } from './store.ts';

export const toAgent = (
  ctx: Context,
  row: AgentRow,
  now: { isConnected: boolean; load: number },
): Agent => ({
  id: row.id,
  name: row.name,
  email: row.email,
  role: row.role,
  avatarUrl: avatarUrlOf(ctx, row),
  locale: row.locale,
  theme: row.theme,
  availability: row.availability,
  isConnected: now.isConnected,
  capacity: row.capacity,
  load: now.load,
  teamIds: row.team_ids,
  disabledAt: row.disabled_at?.toISOString() ?? null,
  joinedAt: row.joined_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
});
