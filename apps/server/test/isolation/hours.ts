import type { HoursInput } from '@lingxi/contract';
import { updateTeam } from '../../src/modules/agents/update-team.ts';
import { createHours } from '../../src/modules/hours/index.ts';
import type { People } from './people.ts';

/** Business hours: some that a team keeps, and some that nobody does. */
export interface Hours {
  hoursId: string;
  spareHoursId: string;
  /** Another account may call its own the same. */
  hoursName: string;
}

export const sampleHours = (name: string): HoursInput => ({
  name,
  timezone: 'Asia/Shanghai',
  week: Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }]),
  holidays: [],
});

export async function buildHours({ owner, mark, alias, otherTeamId }: People): Promise<Hours> {
  const holidays = [{ name: mark, from: '2030-01-01', to: '2030-01-01', intervals: [] }];
  const kept = await createHours(owner, { ...sampleHours(`${mark} 白班`), holidays });
  await updateTeam(owner, otherTeamId, { hoursId: kept.id });
  const hoursName = `${alias} 夜班`;
  const spare = await createHours(owner, sampleHours(hoursName));
  return { hoursId: kept.id, spareHoursId: spare.id, hoursName };
}
