import type { Message } from '@lingxi/contract';
import type { TxContext } from '../../platform/context/index.ts';
import { findVisible } from '../conversations/index.ts';
import { countHit } from '../knowledge/index.ts';
import { smallTalk } from '../understanding/index.ts';
import type { Turn } from './decide-turn.ts';
import { speakTurn } from './respond.ts';
import { say } from './say.ts';
import { type Memory, saveMemory } from './store.ts';
import { absenceAt, unattendedLine } from './unattended-line.ts';
import type { Words } from './words.ts';

interface Unattended {
  id: string;
  memory: Memory;
  last: Message;
  turn: Turn;
  words: Words;
}

const polite: readonly (string | undefined)[] = ['thanks', 'bye'];

/**
 * The contact waits for people, and nobody is there: the bot goes on answering what it surely
 * knows, and for the rest says how things stand. It is silent as soon as somebody is there.
 */
export async function respondUnattended(
  tx: TxContext,
  { id, memory, last, turn, words }: Unattended,
): Promise<void> {
  const row = await findVisible(tx, id);
  if (row?.handler !== 'queue' || row.status === 'resolved') return;
  const inboxId = row.inbox_id;
  const absence = await absenceAt(tx, { teamId: row.team_id, inboxId });
  if (!absence) return;
  const isUnattended = true;
  if (turn.answeredFaqId || turn.say.length === 0 || polite.includes(smallTalk(last.text))) {
    await saveMemory(tx, id, { answeredSeq: last.seq, state: turn.state });
    await speakTurn(tx, id, turn, last.id, { isUnattended });
    if (turn.answeredFaqId) countHit(tx, turn.answeredFaqId);
    return;
  }
  const hasLeft = row.handoff?.reason === 'left_message';
  const { text, content, state } = hasLeft
    ? { ...say(memory.state, 'noted', tx.locale, words), content: {} }
    : await unattendedLine(tx, { inboxId, absence, state: memory.state, words, isAgain: true });
  await saveMemory(tx, id, { answeredSeq: last.seq, state });
  await speakTurn(tx, id, { say: [{ text, content }] }, last.id, { isUnattended });
}
