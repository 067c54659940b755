import type { BotState, Outcome } from '../../src/modules/bot/state.ts';
import { freshState } from '../../src/modules/bot/state.ts';
import type { Course } from './course.ts';

export interface BotMemory {
  answeredSeq: number;
  state: BotState;
}

/** What the bot remembers of the conversation: the contact's messages it took, and what came of them. */
export function botMemoryOf({ lines }: Course): BotMemory | undefined {
  const outcomes: Record<number, Outcome> = {};
  let asked = 0;
  let answeredSeq = 0;
  let isBots = true;
  for (const [i, line] of lines.entries()) {
    const seq = i + 1;
    const { event, source } = line.content;
    if (line.author.kind === 'contact' && isBots) asked = seq;
    if (event?.type === 'handed_off') outcomes[asked] = { kind: 'handoff' };
    if (event) isBots = event.type === 'left_queue' || event.type === 'handed_back' || isBots;
    if (event?.type === 'handed_off' || event?.type === 'assigned') isBots = false;
    if (line.author.kind !== 'bot' || asked === 0) continue;
    answeredSeq = asked;
    if (source) outcomes[asked] = { kind: 'answered', title: source.title };
    else if (lines[asked - 1]?.isUnclear) outcomes[asked] = { kind: unclearAs(outcomes) };
  }
  return answeredSeq > 0 ? { answeredSeq, state: { ...freshState, outcomes } } : undefined;
}

/** The first time it asks back, then it offers the next best. */
const unclearAs = (known: Record<number, Outcome>): Outcome['kind'] =>
  Object.values(known).some((o) => o.kind === 'clarified') ? 'fallback' : 'clarified';
