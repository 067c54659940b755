import type { OpenState, Schedule } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { teamHoursId } from '../agents/index.ts';
import { isOpen, openState, readHours } from '../hours/index.ts';
import { getInbox } from './known-inboxes.ts';

/** For whom a conversation waits, and where it came in. */
export interface Entrance {
  teamId: string | null;
  inboxId: string;
}

/** The team's own hours, else the inbox's; undefined where neither keeps any: always open. */
export async function scheduleFor(ctx: Context, at: Entrance): Promise<Schedule | undefined> {
  const ofTeam = at.teamId && (await teamHoursId(ctx, at.teamId));
  const id = ofTeam || (await getInbox(ctx, at.inboxId)).settings.hoursId;
  return id ? readHours(ctx, id) : undefined;
}

export async function serviceState(ctx: Context, at: Entrance): Promise<OpenState | null> {
  const schedule = await scheduleFor(ctx, at);
  return schedule ? openState(schedule, ctx.platform.clock.now()) : null;
}

/** Asks once for each entrance: for lists of what waits. */
export function openNow(ctx: Context): (at: Entrance) => Promise<boolean> {
  const asked = new Map<string, Promise<boolean>>();
  const ask = async (at: Entrance) => {
    const schedule = await scheduleFor(ctx, at);
    return !schedule || isOpen(schedule, ctx.platform.clock.now());
  };
  return (at) => {
    const key = `${at.teamId}/${at.inboxId}`;
    const answer = asked.get(key) ?? ask(at);
    asked.set(key, answer);
    return answer;
  };
}
