import type { TxContext } from '../../platform/context/index.ts';
import { getInbox } from '../inboxes/index.ts';
import { hasAgentSpoken } from './message-store.ts';
import type { ConversationRow } from './rows.ts';
import { updateConversation } from './store.ts';
import { type Closing, isAskedAfter, subjectOf } from './survey.ts';

/** As the inbox wants it. Who has rated this conversation before is not asked again. */
export async function askForRating(
  tx: TxContext,
  row: ConversationRow,
  closing: Closing,
): Promise<void> {
  if (row.rating !== null) return;
  const { survey } = (await getInbox(tx, row.inbox_id)).settings;
  if (!isAskedAfter(closing, survey.when)) return;
  await updateConversation(tx, row.id, {
    survey_of: subjectOf(await hasAgentSpoken(tx, row.id)),
    survey_asked_at: tx.platform.clock.now(),
  });
}
