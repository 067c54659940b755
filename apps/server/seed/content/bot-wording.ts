import * as dialogue from './wording/dialogue.ts';
import * as handoff from './wording/handoff.ts';
import { smallTalk } from './wording/small-talk.ts';

/** Everything the bot says that is not an answer from the knowledge base. */
export const botWording = { ...dialogue, ...handoff, smallTalk };
