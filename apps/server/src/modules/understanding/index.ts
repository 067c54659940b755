/** Pure engines that bot, routing, assist and reports share; they know no database and no model. */
export { asksForAgent } from './asks-for-agent.ts';
export { confirmation } from './confirmation.ts';
export { findAim } from './find-aim.ts';
export { insists } from './insists.ts';
export { isFragment, joinPieces } from './is-fragment.ts';
export { detectLanguage } from './language.ts';
export { type Mood, mood } from './mood.ts';
export { type SmallTalk, smallTalk } from './small-talk.ts';
export { soundsUnfinished } from './sounds-unfinished.ts';
export { splitClauses } from './split-clauses.ts';
export {
  type Summary,
  type SummaryInput,
  type SummaryTurn,
  summarise,
} from './summarise.ts';
export { takesLeave } from './takes-leave.ts';
export { withoutEntities } from './without-entities.ts';
