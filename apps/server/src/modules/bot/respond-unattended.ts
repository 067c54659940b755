import type { Message } from '@lingxi/contract';
import type { TxContext } from '../../platform/context/index.ts';
import { availableAgents } from '../agents/index.ts';
import { findVisible } from '../conversations/index.ts';
import { countHit } from '../knowledge/index.ts';
import { smallTalk } from '../understanding/index.ts';
import type { Turn } from './decide-turn.ts';
import { speakTurn } from './respond.ts';
import { say } from './say.ts';
import { type Memory, saveMemory } from './store.ts';

const polite: readonly (string | undefined)[] = ['thanks', 'bye'];

/**
 * The contact waits for people, and nobody is there: the bot goes on answering what it surely
 * knows, and for the rest says how things stand. It is silent as soon as somebody is there.
 */
export async function respondUnattended(
  tx: TxContext,
  { id, memory, last, turn }: { id: string; memory: Memory; last: Message; turn: Turn },
): Promise<void> {
  const row = await findVisible(tx, id);
  if (row?.handler !== 'queue' || row.status === 'resolved') return;
  if ((await availableAgents(tx, row.team_id)).length > 0) return;
  const isUnattended = true;
  if (turn.answeredFaqId || turn.say.length === 0 || polite.includes(smallTalk(last.text))) {
    await saveMemory(tx, id, { answeredSeq: last.seq, state: turn.state });
    await speakTurn(tx, id, turn, last.id, { isUnattended });
    if (turn.answeredFaqId) countHit(tx, turn.answeredFaqId);
    return;
  }
  const hasLeft = row.handoff?.reason === 'left_message';
  const { text, state } = say(memory.state, hasLeft ? 'noted' : 'nobodyStill', tx.locale);
  await saveMemory(tx, id, { answeredSeq: last.seq, state });
  const content = hasLeft ? {} : { form: 'leave_message' as const };
  await speakTurn(tx, id, { say: [{ text, content }] }, last.id, { isUnattended });
}
