import type { WidgetConfig } from '@lingxi/contract';
import { afterAll, expect, it } from 'vitest';
import { freshAccount, stopApps } from '../../../../test/database.ts';
import { transaction } from '../../../platform/context/transaction.ts';
import { createTeam } from '../../agents/create-team.ts';
import { createVisitor } from '../../contacts/index.ts';
import { keepFile } from '../../files/index.ts';
import { createHours } from '../../hours/index.ts';
import { createInbox } from '../../inboxes/index.ts';
import { updateInbox } from '../../inboxes/update-inbox.ts';
import { visitorContext } from './authenticate-visitor.ts';

afterAll(stopApps);

const nine = [{ from: '09:00', to: '18:00' }];
const schedule = (name: string, week: typeof nine) => ({
  name,
  timezone: 'Asia/Shanghai',
  week: Array.from({ length: 7 }, () => week),
  holidays: [],
});
const png = { name: '标志.png', mime: 'image/png', width: 1, height: 1, bytes: Buffer.from('x') };

/** An inbox and what its widget is told. */
async function shop() {
  const fresh = await freshAccount();
  const inbox = await createInbox(fresh.ctx, { name: '网站', channel: 'web' });
  const url = `/v1/web/config?inbox=${inbox.publicKey}`;
  const told = async (): Promise<WidgetConfig> =>
    (await fresh.app.http.inject({ method: 'GET', url })).json();
  return { ...fresh, inbox, told };
}

it('tells how it stands with the hours, the team’s before the inbox’s', async () => {
  const { ctx, clock, inbox, told } = await shop();
  clock.set(new Date('2026-03-02T20:00:00+08:00'));
  expect((await told()).service).toBeNull();
  const day = await createHours(ctx, schedule('白班', nine));
  await updateInbox(ctx, inbox.id, { settings: { hoursId: day.id } });
  expect((await told()).service).toEqual({
    isOpen: false,
    changesAt: '2026-03-03T01:00:00.000Z',
    timezone: 'Asia/Shanghai',
  });
  const night = await createHours(ctx, schedule('夜班', [{ from: '19:00', to: '23:00' }]));
  const team = await createTeam(ctx, { name: '夜班', agentIds: [], hoursId: night.id });
  await updateInbox(ctx, inbox.id, { settings: { teamId: team.id } });
  expect((await told()).service).toMatchObject({
    isOpen: true,
    changesAt: '2026-03-02T15:00:00.000Z',
  });
});

it('fills the greeting, and tells nothing that is for the desk only', async () => {
  const { ctx, inbox, told } = await shop();
  const greeting = {
    zh: '欢迎来到{{account.name}}，我是{{bot.name}}。',
    en: 'I am {{ bot.name }}.',
  };
  const name = { zh: '小灵', en: '' };
  await updateInbox(ctx, inbox.id, { settings: { greeting, bot: { name, glyph: '灵' } } });
  const { settings } = await told();
  expect(settings.greeting).toEqual({ zh: '欢迎来到测试企业，我是小灵。', en: 'I am 小灵.' });
  for (const hidden of [
    'wording',
    'outOfHours',
    'hoursId',
    'logoFileId',
    'teamId',
    'allowedOrigins',
  ]) {
    expect(settings).not.toHaveProperty(hidden);
  }
});

it('shows a picture of ours as the logo, and nothing else', async () => {
  const { ctx, accountId, platform, inbox, told } = await shop();
  const set = (logoFileId: string | null) =>
    updateInbox(ctx, inbox.id, { settings: { logoFileId } });
  const logo = await keepFile(ctx, png);
  await set(logo);
  expect((await told()).logoUrl).toContain(`/v1/files/${accountId}.${logo}.`);
  await set(null);
  expect((await told()).logoUrl).toBeNull();

  const refused = {
    code: 'validation_failed',
    details: { field: 'settings.logoFileId', reason: 'logo_image' },
  };
  for (const wrong of [
    { mime: 'image/svg+xml' },
    { mime: 'application/pdf' },
    { bytes: Buffer.alloc(1024 * 1024 + 1) },
  ]) {
    await expect(set(await keepFile(ctx, { ...png, ...wrong }))).rejects.toMatchObject(refused);
  }
  const contact = await transaction(ctx, (tx) => createVisitor(tx, { locale: 'zh' }));
  const claims = { accountId, inboxId: inbox.id, contactId: contact.id, isIdentified: false };
  const visitor = visitorContext(platform, claims, { name: null, locale: 'zh' });
  const { ctx: otherCtx } = await freshAccount();
  for (const foreign of [await keepFile(visitor, png), await keepFile(otherCtx, png)]) {
    await expect(set(foreign)).rejects.toMatchObject({ code: 'file_not_found' });
  }
});
