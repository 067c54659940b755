import type { WordingKey } from '../../../src/modules/bot/wording.ts';
import type { TurnScript } from './script.ts';

type Words = string | readonly string[];

/** The contact writes. */
export const asks = (text: Words, after = 38): TurnScript => ({ author: 'contact', text, after });
/** The contact writes what the bot makes nothing of. */
export const unclear = (text: Words, after = 30): TurnScript => ({
  author: 'contact',
  text,
  after,
  isUnclear: true,
});
/** The bot answers from the knowledge; what the contact pressed under it. */
export const faq = (faqKey: Words, helpful?: boolean): TurnScript => ({
  author: 'bot',
  faqKey,
  after: 2,
  ...(helpful === undefined ? {} : { helpful }),
});
/** The bot says one of its own sayings. */
export const stock = (says: WordingKey): TurnScript => ({ author: 'bot', says, after: 2 });

export const agent = (text: Words, after = 62): TurnScript => ({ author: 'agent', text, after });
export const note = (text: Words, after = 16): TurnScript => ({ author: 'note', text, after });
/** The agent it was transferred to. */
export const other = (text: Words, after = 75): TurnScript => ({
  ...agent(text, after),
  by: 'other',
});

/** In so many of a hundred tellings, all of it or nothing. */
export const sometimes = (percent: number, ...turns: readonly TurnScript[]): TurnScript[] =>
  turns.map((turn, i) => (i === 0 ? { ...turn, percent } : { ...turn, isTogether: true }));
export const nextMorning = (turn: TurnScript): TurnScript => ({ ...turn, isNextMorning: true });

const happens = (event: TurnScript['event'] & string, after = 0): TurnScript => ({
  author: 'system',
  event,
  after,
});

/** The contact asked for a person, or complained: it is said, and done. */
export const handsOff = (): TurnScript[] => [stock('handoff'), happens('handed_off')];
/** The bot gives up by itself. */
export const givesUp = (): TurnScript[] => [stock('handoffUnasked'), happens('handed_off')];
/** It is night: a form to leave a message, and a place in the queue all the same. */
export const nobodyThere = (): TurnScript[] => [
  { ...stock('nobody'), hasForm: true },
  happens('handed_off'),
];
export const leavesQueue = (after: number): TurnScript[] => [
  happens('left_queue', after),
  stock('leftQueue'),
];
export const handsBack = (): TurnScript[] => [happens('handed_back', 30), stock('handedBack')];
export const untilTomorrow = (): TurnScript[] => [happens('snoozed', 25), happens('woken')];
export const toAgent = (text: Words): TurnScript[] => [happens('to_agent', 30), note(text, 1)];
export const toTeam = (text: Words): TurnScript[] => [happens('to_team', 30), note(text, 1)];
export const closes = (after = 90): TurnScript => happens('resolved', after);
export const reopens = (after: number): TurnScript => ({ ...happens('reopened', after) });
/** A lead tidies up what nobody waits for any more. */
export const lets = (after: number): TurnScript => ({ ...happens('resolved', after), by: 'lead' });
