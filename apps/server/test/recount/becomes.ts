import type { ConversationOutcome } from '@lingxi/contract';

/** What a tale becomes in the numbers, worked out by hand from the definitions. */
export interface Became {
  outcome: ConversationOutcome;
  reason?: string;
  fate?: 'accepted' | 'abandoned';
  firstResponseMinutes?: number;
  /** All together. */
  responses?: { count: number; minutes: number };
  resolutionMinutes?: number;
}

const confirmed: Became = { outcome: 'bot_confirmed' };
const assumed: Became = { outcome: 'bot_assumed' };
const left: Became = { outcome: 'left' };
const handedOff = (reason: string, rest: Partial<Became> = {}): Became => ({
  outcome: 'handed_off',
  reason,
  ...rest,
});
const abandoned = (reason: string) => handedOff(reason, { fate: 'abandoned' });
/** Taken, answered so long after the handoff, and closed. */
const served = (reason: string, first: number, resolution: number, rest: Partial<Became> = {}) =>
  handedOff(reason, {
    fate: 'accepted',
    firstResponseMinutes: first,
    responses: { count: 1, minutes: first },
    resolutionMinutes: resolution,
    ...rest,
  });

/** The bot hears a message out before it says that it is noted; in minutes. */
const heardOut = 2 / 60;

export const becomes: Record<string, Became> = {
  'finds the answer helpful': confirmed,
  'says that it is solved': confirmed,
  'says nothing more': assumed,
  // Thanks for an answer says that it was one: the bot takes it so, and closes.
  'says thanks': confirmed,
  'will see': assumed,
  'asks the same twice and something else': assumed,
  'finds the first helpful and the second not understood': left,
  'finds the first helpful and says nothing to the second': assumed,
  'finds it no help': left,
  'changes their mind': left,
  'says that it is not solved': left,
  'only greets': left,
  'sends only a picture': left,
  'sends a picture after the answer': left,
  'is asked back and goes': left,
  'asks in two unknown ways and goes': left,
  'is understood in other words': assumed,
  'is offered two and takes one': assumed,
  'is offered two after an answer and takes none': left,
  'is closed by an agent who never stepped in': assumed,
  'is snoozed with the bot, comes back and asks for a person': served('asked', 10, 15),

  'is not understood three times, served and rated': served('not_understood', 5, 24, {
    responses: { count: 2, minutes: 5 + 7 },
  }),
  'says yes to a person': served('not_understood', 2, 3),
  complains: served('complaint', 22, 72),
  'is put off, woken by the clock, and served': served('asked', 3, 3 + 9),
  'is put off twice, and writes before the time has come': served('asked', 63, 1 + 7 + 5),
  'is put off and passed on': served('asked', 27, 12),
  'leaves the queue and is answered by the bot': abandoned('asked'),
  'leaves the queue, comes back to it and is served': served('asked', 5, 8 + 9),
  'is handed back and confirms the bot’s answer': served('asked', 2, 7),
  'is handed back, handed off again and closed': served('asked', 7, 5 + 16),
  'is closed in the queue': abandoned('asked'),
  'is closed in the queue and taken up again': served('asked', 20 + 3, 20 + 3, {
    responses: { count: 0, minutes: 0 },
  }),
  'is stepped in on by a reply': served('taken', 0, 3, { responses: { count: 1, minutes: 2 } }),
  'is given to an agent, who says something later unasked': served('taken', 25, 25, {
    responses: { count: 0, minutes: 0 },
  }),
  'is given to an agent, who says nothing': handedOff('taken', {
    fate: 'accepted',
    resolutionMinutes: 25,
  }),
  'is solved by the bot and opened again by an agent': handedOff('taken', {
    fate: 'accepted',
    resolutionMinutes: 5,
  }),
  'is served, closed, opened again and served': served('asked', 10, 15 + 31),
  // The second of the two conversations.
  'is served, closed, and comes again with something new': assumed,
  'leaves a message and is called back': served('left_message', 242 + heardOut, 272 + heardOut),
  'leaves a message right away': abandoned('left_message'),
  'is served where there is no bot': served('bot_off', 9, 12),
  'leaves a message where there is no bot': abandoned('left_message'),
  'gives up where there is no bot, and asks for a person after all': served('asked', 10, 5 + 11),
  'goes to whoever is there': served('asked', 2, 2),

  'talks to the bot': { outcome: 'running' },
  waits: handedOff('asked'),
  'waits elsewhere': handedOff('bot_off'),
  'left the queue': abandoned('asked'),
  'waits for an agent’s word': handedOff('asked', {
    fate: 'accepted',
    firstResponseMinutes: 3,
    responses: { count: 1, minutes: 3 },
  }),
  'is put off': handedOff('asked', { fate: 'accepted' }),
};
