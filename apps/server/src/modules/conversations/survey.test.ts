import type { SurveySettings } from '@lingxi/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { type Fresh, freshAccount, stopApps } from '../../../test/database.ts';
import { newId } from '../../platform/ids.ts';
import { systemContext } from '../context.ts';
import { updateInbox } from '../inboxes/update-inbox.ts';
import { assign } from './assign.ts';
import { type Built, buildConversation } from './conversation.fixture.ts';
import { rate } from './rate.ts';
import { reopen } from './reopen.ts';
import { resolve, resolveAsBot } from './resolve.ts';
import { sendAsBot, sendMessage } from './send-message.ts';
import { findVisible } from './store.ts';
import { isAskedAfter } from './survey.ts';
import { toVisitorConversation } from './to-visitor.ts';

afterAll(stopApps);

const hourMs = 3_600_000;
const surveyIn = async ({ ctx }: Fresh, { conversationId }: Built) =>
  (await toVisitorConversation(ctx, (await findVisible(ctx, conversationId))!)).survey;
const reply = async ({ ctx }: Fresh, { conversationId }: Built) => {
  await assign(ctx, conversationId, { assigneeId: ctx.actor.id! });
  await sendMessage(ctx, { conversationId, clientId: newId(), kind: 'message', text: '好的' });
};
const asBot = ({ platform, accountId }: Fresh) =>
  systemContext(platform, accountId, { kind: 'bot', name: '智能客服' });

it.each([
  ['by_agent', 'off', false],
  ['by_agent', 'agent', true],
  ['by_agent', 'bot', false],
  ['by_agent', 'both', true],
  ['confirmed', 'agent', false],
  ['confirmed', 'bot', true],
  ['confirmed', 'both', true],
  ['quiet', 'both', false],
] as const)('closed %s, asked for %s: %s', (closing, when, isAsked) => {
  expect(isAskedAfter(closing, when)).toBe(isAsked);
});

describe('the question after closing', () => {
  it('is about the person where one has answered', async () => {
    const own = await freshAccount();
    const built = await buildConversation(own);
    await reply(own, built);
    expect(await surveyIn(own, built)).toBeNull();
    await resolve(own.ctx, built.conversationId);
    expect(await surveyIn(own, built)).toEqual({ of: 'agent', comment: '', changeableUntil: null });
  });

  it('is about the bot where it was alone, and only on the contact’s word', async () => {
    const own = await freshAccount();
    for (const isConfirmed of [true, false]) {
      const built = await buildConversation(own, { isBotEnabled: true });
      const { conversationId } = built;
      await sendAsBot(asBot(own), { conversationId, clientId: newId(), text: '三天内到账' });
      await resolveAsBot(asBot(own), conversationId, { isConfirmed });
      const of = (await surveyIn(own, built))?.of;
      expect(of).toBe(isConfirmed ? 'bot' : undefined);
    }
  });

  it('is not asked where the inbox does not want it', async () => {
    const own = await freshAccount();
    const built = await buildConversation(own);
    const survey: SurveySettings = { when: 'off', question: { zh: '', en: '' }, hasComment: true };
    await updateInbox(own.ctx, built.inboxId, { settings: { survey } });
    await reply(own, built);
    await resolve(own.ctx, built.conversationId);
    expect(await surveyIn(own, built)).toBeNull();
  });
});

describe('a rating', () => {
  it('tells whom it is about, with its comment, and can be changed for a day', async () => {
    const own = await freshAccount();
    const built = await buildConversation(own);
    await reply(own, built);
    await resolve(own.ctx, built.conversationId);
    const give = (rating: number, comment: string) =>
      rate(built.visitor, { ...built, rating, comment });
    await give(2, '等太久');
    await give(2, ' 等太久 ');
    own.clock.advance(24 * hourMs);
    await give(4, '后来解决了');
    own.clock.advance(1);
    await expect(give(1, '')).rejects.toMatchObject({ code: 'rating_settled' });
    expect(await findVisible(own.ctx, built.conversationId)).toMatchObject({
      rating: 4,
      rating_comment: '后来解决了',
    });
    const told = await own.eventsOf('conversation.rated');
    expect(told.map(({ rating, comment, of }) => ({ rating, comment, of }))).toEqual([
      { rating: 2, comment: '等太久', of: 'agent' },
      { rating: 4, comment: '后来解决了', of: 'agent' },
    ]);
  });

  it('stays about the bot when a person steps in afterwards, and is not asked for again', async () => {
    const own = await freshAccount();
    const built = await buildConversation(own, { isBotEnabled: true });
    await resolveAsBot(asBot(own), built.conversationId, { isConfirmed: true });
    await rate(built.visitor, { ...built, rating: 1, comment: '' });
    await reopen(own.ctx, built.conversationId);
    await reply(own, built);
    await resolve(own.ctx, built.conversationId);
    expect(await surveyIn(own, built)).toMatchObject({ of: 'bot' });
  });
});
