import { lockMemory, saveMemory } from '../../src/modules/bot/store.ts';
import { sendAsVisitor } from '../../src/modules/channels/index.ts';
import { systemContext } from '../../src/modules/context.ts';
import { assign } from '../../src/modules/conversations/assign.ts';
import { saveDraft } from '../../src/modules/conversations/drafts.ts';
import {
  queueForAgent,
  rate,
  sendAsBot,
  sendMessage,
} from '../../src/modules/conversations/index.ts';
import { resolve } from '../../src/modules/conversations/resolve.ts';
import { setTags } from '../../src/modules/conversations/set-tags.ts';
import { snooze } from '../../src/modules/conversations/snooze.ts';
import { recordFeedback } from '../../src/modules/knowledge/count.ts';
import { fillMissing } from '../../src/modules/reports/index.ts';
import { transaction } from '../../src/platform/context/transaction.ts';
import { newId } from '../../src/platform/ids.ts';
import { injectWith } from './http.ts';
import type { Knowledge } from './knowledge.ts';
import type { People } from './people.ts';
import { buildTags, type Tags } from './tags.ts';
import type { Visitor, Visitors } from './visitors.ts';

/** Conversations in every state, with everything that can lie in one. */
export interface Desk extends Tags {
  /** With the bot; the visitor's own. */
  botConversationId: string;
  queuedId: string;
  otherQueuedId: string;
  heldId: string;
  snoozedId: string;
  resolvedId: string;
  /** The bot's answer that asks whether it helped. */
  answerId: string;
  /** The visitor's first message, and the client id it was sent under. */
  messageId: string;
  visitorClientId: string;
  agentClientId: string;
  fileId: string;
  visitorFileId: string;
  /** A question of the first one waiting, of which the bot could make nothing. */
  unanswered: string;
  /** Of reactions that failed for good, latest first. */
  reactionIds: string[];
}

const summaryOf = (mark: string) => ({
  aim: mark,
  tried: [mark],
  values: [{ label: mark, value: mark }],
  orders: [mark],
  mood: 'calm',
  moodEvidence: null,
  text: `${mark}要退款`,
});

export async function buildDesk(w: People & Visitors & Knowledge): Promise<Desk> {
  const { app, owner, system, mark } = w;
  const upload = async (name: 'files.upload' | 'files.uploadAsVisitor') =>
    (await injectWith(app, name, { file: `${mark} content` }, w)).json().fileId as string;
  const fileId = await upload('files.upload');
  const visitorFileId = await upload('files.uploadAsVisitor');

  const words = `${mark}我要退款`;
  const write = (v: Visitor, fileIds: string[] = [], clientId = newId()) =>
    sendAsVisitor(v.ctx, { clientId, text: words, fileIds });
  const visitorClientId = newId();
  const first = await write(w.visitor, [visitorFileId], visitorClientId);
  const botConversationId = first.conversationId;
  const bot = systemContext(app.platform, w.accountId, { kind: 'bot', name: mark });
  const answer = await sendAsBot(bot, {
    conversationId: botConversationId,
    clientId: newId(),
    text: `${mark}原路退回`,
    content: { source: { faqId: w.faqId, title: w.question }, helpful: null },
  });
  const judged = { faqId: w.faqId, messageId: answer!.id, isHelpful: true };
  await recordFeedback(system, judged);
  await transaction(system, async (tx) => {
    const memory = await lockMemory(tx, botConversationId);
    const state = { ...memory.state, unsureText: mark };
    await saveMemory(tx, botConversationId, { ...memory, state });
  });

  const queue = async (v: Visitor) => {
    const { conversationId, seq } = await write(v);
    await transaction(system, async (tx) => {
      const { state } = await lockMemory(tx, conversationId);
      const outcomes = { [seq]: { kind: 'clarified' as const } };
      await saveMemory(tx, conversationId, { answeredSeq: seq, state: { ...state, outcomes } });
    });
    const handoff = { conversationId, reason: 'asked' as const, summary: summaryOf(mark) };
    await queueForAgent(system, handoff);
    return conversationId;
  };
  const [q1, q2, held, put, done] = w.others as [Visitor, Visitor, Visitor, Visitor, Visitor];
  const queuedId = await queue(q1);
  const otherQueuedId = await queue(q2);
  const [waiting, served] = w.teamless as [Visitor, Visitor];
  await queue(waiting);
  await assign(owner, await queue(served), { assigneeId: w.agentId });
  const own = async (v: Visitor) => {
    const { conversationId } = await write(v);
    await assign(owner, conversationId, { assigneeId: w.ownerId });
    return conversationId;
  };
  const heldId = await own(held);
  const agentClientId = newId();
  const say = (kind: 'message' | 'note', clientId: string, fileIds: string[] = []) =>
    sendMessage(owner, {
      conversationId: heldId,
      kind,
      clientId,
      text: `${mark} ${kind}`,
      fileIds,
    });
  await say('message', agentClientId, [fileId]);
  await say('note', newId());
  await saveDraft(owner, heldId, { kind: 'message', text: `${mark} draft` });
  await setTags(owner, heldId, [mark]);
  const tags = await buildTags(owner, mark);
  const snoozedId = await own(put);
  await snooze(owner, snoozedId, '2026-03-03T00:00:00.000Z');
  const resolvedId = await own(done);
  await rate(done.ctx, {
    contactId: done.contactId,
    conversationId: resolvedId,
    rating: 5,
    comment: mark,
  });
  await resolve(owner, resolvedId);
  await fillMissing(system);
  return {
    ...tags,
    botConversationId,
    queuedId,
    otherQueuedId,
    heldId,
    snoozedId,
    resolvedId,
    answerId: answer!.id,
    messageId: first.id,
    visitorClientId,
    agentClientId,
    fileId,
    visitorFileId,
    unanswered: words,
    reactionIds: await failReactions(w),
  };
}

/** Two of what waits to be reacted to has failed for good. */
async function failReactions({ app, accountId, mark }: People): Promise<string[]> {
  const { rows } = await app.platform.database.pool.query<{ id: number }>(
    `update reactions set failed_at = $2, attempts = 8, last_error = $3
     where account_id = $1 and id in (select id from reactions where account_id = $1 order by id desc limit 2)
     returning id`,
    [accountId, app.platform.clock.now(), mark],
  );
  return rows.map((r) => String(r.id)).sort((a, b) => Number(b) - Number(a));
}
