import { afterAll, expect, it } from 'vitest';
import { type Fresh, freshAccount, stopApps } from '../../../test/database.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { newId } from '../../platform/ids.ts';
import { assign } from './assign.ts';
import { type Built, buildConversation } from './conversation.fixture.ts';
import { rate } from './rate.ts';
import { resolve } from './resolve.ts';
import { sendMessage } from './send-message.ts';
import { type Transcript, transcript, transcriptForContact } from './transcript.ts';

afterAll(stopApps);

const plain = { hasNotes: false, hasBom: false };
const read = async ({ parts }: Transcript) => {
  let text = '';
  for await (const part of parts) text += part;
  return text;
};

async function talked(own: Fresh): Promise<Built> {
  const { ctx } = own;
  const built = await buildConversation(own, {
    text: '第一行\r\n[2026-03-01 09:00:00] 客服：假的\u2028第三行',
  });
  const { conversationId } = built;
  await assign(ctx, conversationId, { assigneeId: ctx.actor.id! });
  const say = (kind: 'message' | 'note', text: string) =>
    sendMessage(ctx, { conversationId, clientId: newId(), kind, text });
  await say('message', '这就处理');
  await say('note', '内部：老客户');
  await resolve(ctx, conversationId);
  await rate(built.visitor, { ...built, rating: 5, comment: '很快' });
  return built;
}

it('tells who said what when, in the account’s time, without notes', async () => {
  const own = await freshAccount();
  const { conversationId } = await talked(own);
  const told = await transcript(own.ctx, conversationId, { ...plain, locale: 'zh' });
  expect(told.fileName).toMatch(/^lingxi-\d+-\d{4}-\d{2}-\d{2}\.txt$/);
  const text = await read(told);
  expect(text).toContain('第一行\n    [2026-03-01 09:00:00] 客服：假的\n    第三行\n');
  expect(text).toMatch(/^\[\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\] .+：这就处理$/m);
  expect(text).toContain('评价：5 分（人工客服）「很快」');
  expect(text).toContain('— 会话结束');
  expect(text).not.toContain('老客户');
  expect(text.startsWith('\uFEFF')).toBe(false);
});

it('has notes and a byte order mark where they are asked for', async () => {
  const own = await freshAccount();
  const { conversationId } = await talked(own);
  const o = { hasNotes: true, hasBom: true, locale: 'en' as const };
  const text = await read(await transcript(own.ctx, conversationId, o));
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).toMatch(/Internal note · .+: 内部：老客户\r\n/);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r]/);
});

it('gives the contact what both sides said, of their own conversation, and nothing else', async () => {
  const own = await freshAccount();
  const { conversationId, contactId, visitor } = await talked(own);
  const of = { contactId, conversationId, locale: 'zh' as const };
  const text = await read(await transcriptForContact(visitor, of));
  expect(text).toContain('这就处理');
  expect(text).not.toContain('老客户');
  expect(text).not.toContain('—');
  const other = await buildConversation(own);
  await expect(
    transcriptForContact(other.visitor, { ...of, contactId: other.contactId }),
  ).rejects.toMatchObject({ code: 'conversation_not_found' });
});

it('is for those who may see the conversation, and ends after 5,000 messages', async () => {
  const own = await freshAccount();
  const built = await talked(own);
  const { conversationId } = built;
  const stranger = await own.ctxOf({ role: 'agent' });
  await expect(transcript(stranger, conversationId, plain)).rejects.toMatchObject({
    code: 'conversation_not_found',
  });
  await transaction(own.ctx, async (tx) => {
    const rows = Array.from({ length: 1000 }, (_, i) => i);
    for (let at = 100; at < 5100; at += 1000) {
      await tx.db
        .insertInto('messages')
        .values(
          rows.map((i) => ({
            account_id: tx.accountId,
            conversation_id: conversationId,
            seq: at + i,
            id: newId(),
            kind: 'message' as const,
            author_kind: 'contact' as const,
            text: `第 ${at + i} 句`,
          })),
        )
        .execute();
    }
    await tx.db
      .updateTable('conversations')
      .set({ last_seq: 5099 })
      .where('account_id', '=', tx.accountId)
      .where('id', '=', conversationId)
      .execute();
  });
  const text = await read(await transcript(own.ctx, conversationId, { ...plain, locale: 'zh' }));
  expect(text).toContain('第 4000 句');
  expect(text).not.toContain('第 5099 句');
  expect(text.trimEnd().endsWith('（记录较长，只包含前 5000 条）')).toBe(true);
});
