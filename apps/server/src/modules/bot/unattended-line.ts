import type { MessageContent } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { availableAgents } from '../agents/index.ts';
import { sayWhen } from '../hours/index.ts';
import { type Entrance, getInbox, serviceState } from '../inboxes/index.ts';
import { say } from './say.ts';
import type { BotState } from './state.ts';
import type { Words } from './words.ts';

/** Why no person answers: it is out of hours, until when; or nobody happens to be there. */
export type Absence = { kind: 'closed'; opensAt: string } | { kind: 'nobody' };

/** Undefined while somebody is there. Out of hours nobody is, even with a console open. */
export async function absenceAt(ctx: Context, at: Entrance): Promise<Absence | undefined> {
  const service = await serviceState(ctx, at);
  if (service && !service.isOpen) {
    const { changesAt, timezone } = service;
    if (!changesAt) return { kind: 'nobody' };
    const opensAt = sayWhen(new Date(changesAt), ctx.platform.clock.now(), timezone, ctx.locale);
    return { kind: 'closed', opensAt };
  }
  return (await availableAgents(ctx, at.teamId)).length > 0 ? undefined : { kind: 'nobody' };
}

interface Line {
  text: string;
  content: MessageContent;
  state: BotState;
}

/** How things stand, and the form to leave a message unless the inbox lets contacts wait. */
export async function unattendedLine(
  ctx: Context,
  o: { inboxId: string; absence: Absence; state: BotState; words: Words; isAgain: boolean },
): Promise<Line> {
  const { absence, words } = o;
  const { outOfHours } = (await getInbox(ctx, o.inboxId)).settings;
  const isClosed = absence.kind === 'closed';
  const isWaiting = isClosed && outOfHours === 'queue';
  // Who was told already hears it in other words.
  const isSaid = isClosed && (o.state.said.closed ?? o.state.said.closedWaiting) !== undefined;
  const first = isClosed ? (isWaiting ? 'closedWaiting' : 'closed') : 'nobody';
  const again = isClosed ? (isSaid ? 'closedStill' : first) : 'nobodyStill';
  const filled = isClosed
    ? { ...words, values: { ...words.values, 'hours.opensAt': absence.opensAt } }
    : words;
  const { text, state } = say(o.state, o.isAgain ? again : first, ctx.locale, filled);
  return { text, state, content: isWaiting ? {} : { form: 'leave_message' } };
}
