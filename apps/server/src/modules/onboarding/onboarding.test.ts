import { fewestFaqs, firstNames, type OnboardingStep, onboardingSteps } from '@lingxi/contract';
import { afterAll, expect, it } from 'vitest';
import { freshAccount, stopApps } from '../../../test/database.ts';
import type { Context } from '../../platform/context/index.ts';
import { updateAccount } from '../accounts/update-account.ts';
import { buildPerson } from '../agents/person.fixture.ts';
import { updateMe } from '../agents/update-me.ts';
import { createInbox } from '../inboxes/index.ts';
import { updateInbox } from '../inboxes/update-inbox.ts';
import { countHit, flushHits } from '../knowledge/count.ts';
import { createFaq } from '../knowledge/create-faq.ts';
import { getOnboarding } from './get-onboarding.ts';
import { updateOnboarding } from './update-onboarding.ts';

afterAll(stopApps);

/** An account as the first start leaves it. */
async function begin() {
  const fresh = await freshAccount();
  const { ctx } = fresh;
  await updateAccount(ctx, { name: firstNames.zh.account });
  const inbox = await createInbox(ctx, { name: '网站', channel: 'web' });
  const { pool } = fresh.platform.database;
  await pool.query('update agents set is_provisional = true where account_id = $1', [
    fresh.accountId,
  ]);
  const doneNow = async () =>
    (await getOnboarding(ctx)).steps.filter((s) => s.isDone).map((s) => s.name);
  return { ...fresh, inbox, doneNow };
}

const write = (ctx: Context, n: number, isPublished = true) =>
  createFaq(ctx, {
    question: `第 ${n} 个问题怎么办`,
    questionEn: '',
    similarQuestions: [],
    answers: { zh: '这样办', en: '' },
    categoryId: null,
    isPublished,
  });

/** As the widget on that page asks for its look. */
const see = (f: Awaited<ReturnType<typeof begin>>, origin?: string) =>
  f.app.http.inject({
    method: 'GET',
    url: `/v1/web/config?inbox=${f.inbox.publicKey}`,
    headers: { host: 'desk.example', ...(origin === undefined ? {} : { origin }) },
  });

it('reads each step from what is there, and stays finished', async () => {
  const f = await begin();
  const { ctx, doneNow } = f;
  expect(await doneNow()).toEqual([]);
  expect(await getOnboarding(ctx)).toMatchObject({ isOffered: true, isFinished: false });

  const expected: OnboardingStep[] = [];
  const becomes = async (step: OnboardingStep) => {
    expected.push(step);
    const inOrder = onboardingSteps.filter((s) => expected.includes(s));
    expect(await doneNow()).toEqual(inOrder);
  };
  await updateAccount(ctx, { name: '海风家居' });
  await becomes('account');
  await updateInbox(ctx, f.inbox.id, { settings: { brandColor: '#1d4a78' } });
  await becomes('look');
  await updateMe(
    ctx,
    { email: 'Lin@haifeng.example', newPassword: 'a long one of my own' },
    undefined,
  );
  await becomes('administrator');
  await see(f, 'https://shop.example');
  await becomes('inbox');
  for (let n = 1; n < fewestFaqs; n++) await write(ctx, n);
  await write(ctx, 8, false);
  expect(await doneNow()).not.toContain('knowledge');
  const last = await write(ctx, 9);
  await becomes('knowledge');
  await buildPerson(ctx, { isJoined: false });
  await becomes('invite');
  countHit(ctx, last.id);
  await flushHits(f.platform);
  await becomes('bot');

  const finished = await getOnboarding(ctx);
  expect(finished).toMatchObject({ isFinished: true, isOffered: false });
  expect(finished.facts).toMatchObject({
    publishedFaqs: fewestFaqs,
    members: 2,
    joined: 1,
    provisionalAgent: null,
    answeredWith: last.question,
  });
  await f.platform.database.pool.query('delete from faqs where account_id = $1', [f.accountId]);
  expect(await getOnboarding(ctx)).toMatchObject({ isFinished: true, isOffered: false });
});

it('sees the widget only on a page of somebody else’s that the inbox allows', async () => {
  const f = await begin();
  for (const origin of [undefined, 'null', 'https://desk.example', 'file:///x', 'nonsense']) {
    expect((await see(f, origin)).statusCode).toBe(200);
  }
  expect((await getOnboarding(f.ctx)).facts.sightings).toEqual([]);

  await updateInbox(f.ctx, f.inbox.id, { settings: { allowedOrigins: ['https://shop.example'] } });
  await see(f, 'https://other.example');
  const refused = await getOnboarding(f.ctx);
  expect(refused.facts.sightings).toMatchObject([
    { inboxId: f.inbox.id, origin: 'https://other.example', isAllowed: false, page: null },
  ]);
  expect(refused.steps.find((s) => s.name === 'inbox')?.isDone).toBe(false);

  f.clock.advance(1000);
  const start = await f.app.http.inject({
    method: 'POST',
    url: '/v1/web/session',
    headers: { host: 'desk.example', origin: 'https://shop.example' },
    payload: {
      inbox: f.inbox.publicKey,
      page: { url: 'https://shop.example/sofa', title: '沙发' },
    },
  });
  expect(start.statusCode).toBe(200);
  const seen = await getOnboarding(f.ctx);
  expect(seen.facts.sightings[0]).toMatchObject({
    origin: 'https://shop.example',
    isAllowed: true,
    page: { url: 'https://shop.example/sofa', title: '沙发' },
  });
  expect(seen.steps.find((s) => s.name === 'inbox')?.isDone).toBe(true);
});

it('remembers when a widget was first and last seen, and only the latest origins', async () => {
  const f = await begin();
  await see(f, 'https://shop.example');
  const [first] = (await getOnboarding(f.ctx)).facts.sightings;
  f.clock.advance(30_000);
  await see(f, 'https://shop.example');
  expect((await getOnboarding(f.ctx)).facts.sightings).toEqual([first]);
  f.clock.advance(60_000);
  await see(f, 'https://shop.example');
  const [again] = (await getOnboarding(f.ctx)).facts.sightings;
  expect(again).toMatchObject({ firstSeenAt: first!.firstSeenAt });
  expect(Date.parse(again!.lastSeenAt) - Date.parse(first!.lastSeenAt)).toBe(90_000);

  for (let n = 0; n < 55; n++) {
    f.clock.advance(1);
    await see(f, `https://shop-${n}.example`);
  }
  const { rows } = await f.platform.database.pool.query(
    'select origin from inbox_sightings where account_id = $1 order by last_seen_at desc',
    [f.accountId],
  );
  expect(rows).toHaveLength(50);
  expect(rows[0].origin).toBe('https://shop-54.example');
  expect((await getOnboarding(f.ctx)).facts.sightings).toHaveLength(10);
});

it('lets a step be skipped and returned to, and the list be put away and brought back', async () => {
  const { ctx, doneNow } = await begin();
  const skipped = async () =>
    (await getOnboarding(ctx)).steps.filter((s) => s.isSkipped).map((s) => s.name);
  await updateOnboarding(ctx, { skip: 'invite' });
  await updateOnboarding(ctx, { skip: 'invite' });
  await updateOnboarding(ctx, { skip: 'look' });
  expect(await skipped()).toEqual(['look', 'invite']);
  await updateOnboarding(ctx, { resume: 'invite' });
  await updateOnboarding(ctx, { confirm: 'look' });
  expect(await skipped()).toEqual([]);
  expect(await doneNow()).toEqual(['look']);
  expect(await updateOnboarding(ctx, { isDismissed: true })).toMatchObject({
    isDismissed: true,
    isOffered: false,
  });
  expect(await updateOnboarding(ctx, { isDismissed: false })).toMatchObject({ isOffered: true });
});

it('is not offered in a demo', async () => {
  const { ctx, platform, accountId } = await freshAccount();
  expect(await getOnboarding(ctx)).toMatchObject({ isOffered: true });
  await platform.database.pool.query('update accounts set is_demo = true where id = $1', [
    accountId,
  ]);
  expect(await getOnboarding(ctx)).toMatchObject({ isOffered: false });
});

it('is for owners and administrators, each in their own account', async () => {
  const { ctx, ctxOf } = await begin();
  const refused = { code: 'not_allowed', details: { permission: 'account:update' } };
  for (const role of ['lead', 'agent'] as const) {
    const other = await ctxOf({ role });
    await expect(getOnboarding(other)).rejects.toMatchObject(refused);
    await expect(updateOnboarding(other, { isDismissed: true })).rejects.toMatchObject(refused);
  }
  await updateOnboarding(await ctxOf({ role: 'admin' }), { skip: 'bot' });
  expect((await getOnboarding(ctx)).steps.find((s) => s.name === 'bot')?.isSkipped).toBe(true);
  const stranger = await begin();
  expect((await getOnboarding(stranger.ctx)).steps.some((s) => s.isSkipped)).toBe(false);
});
