import type { App } from '../../src/app.ts';
import { createAccount } from '../../src/modules/accounts/index.ts';
import { createApiKey } from '../../src/modules/agents/create-api-key.ts';
import { createResetLink } from '../../src/modules/agents/create-reset-link.ts';
import { createTeam } from '../../src/modules/agents/create-team.ts';
import { agentContext, createAgent } from '../../src/modules/agents/index.ts';
import { invite } from '../../src/modules/agents/invite.ts';
import { openSession } from '../../src/modules/agents/open-session.ts';
import { tokenOf } from '../../src/modules/agents/person.fixture.ts';
import { systemContext } from '../../src/modules/context.ts';
import { keepFile } from '../../src/modules/files/index.ts';
import type { Context } from '../../src/platform/context/index.ts';
import { transaction } from '../../src/platform/context/transaction.ts';

/** The account, who works in it, and everything that opens a door to it. */
export interface People {
  app: App;
  /** Stands in every name and text of the account, and nowhere else. */
  mark: string;
  /** Stands in what another account may call its own things too, and so says itself. */
  alias: string;
  accountId: string;
  system: Context;
  owner: Context;
  ownerId: string;
  email: string;
  password: string;
  agentId: string;
  agent: Context;
  invitedId: string;
  teamId: string;
  otherTeamId: string;
  otherTeamName: string;
  invitedEmail: string;
  /** The owner's, as the cookie holds it. */
  session: string;
  spareSession: string;
  /** The owner's, for looking as another role would, and one that is ended from afar. */
  previewSession: string;
  endedSession: string;
  agentSession: string;
  /** A picture the owner has uploaded, and not put on. */
  avatarFileId: string;
  invitation: string;
  resetLink: string;
  apiKeyId: string;
  spareApiKeyId: string;
  /** `lx_…` */
  apiKey: string;
}

/** Where requests come from in a test: a session that moves is written down. */
const client = { ip: '127.0.0.1', userAgent: 'Test' };
const picture = (mark: string) => ({
  name: `${mark}.png`,
  bytes: Buffer.from(`${mark} picture`),
  mime: 'image/png',
  width: 1,
  height: 1,
});

/** What one session does to itself, or to the others, is done where nobody else works. */
export const keysFor = <P extends People>(w: P, name: string): P => {
  const own: Record<string, string> = {
    'agents.signOut': w.spareSession,
    'agents.startPreview': w.previewSession,
    'agents.stopPreview': w.previewSession,
    'agents.endOtherSessions': w.agentSession,
  };
  return { ...w, session: own[name] ?? w.session };
};

export async function buildPeople(app: App, mark: string): Promise<People> {
  const { platform } = app;
  const password = `${mark} correct horse`;
  const alias = [...mark].reverse().join('');
  const accountId = await createAccount(platform, {
    name: `${mark}企业`,
    locale: 'zh',
    timezone: 'Asia/Shanghai',
    isDemo: false,
  });
  const system = systemContext(platform, accountId);
  const create = (role: 'owner' | 'agent', email: string) =>
    transaction(system, (tx) =>
      createAgent(tx, { email, name: `${mark} ${role}`, role, locale: 'zh', password }),
    );
  const email = `owner@${mark}.example`;
  const ownerId = await create('owner', email);
  const agentId = await create('agent', `agent@${mark}.example`);
  const owner = await agentContext(platform, accountId, ownerId);

  const team = await createTeam(owner, { name: `${mark}售后`, agentIds: [agentId, ownerId] });
  const otherTeam = await createTeam(owner, { name: `${alias}售前`, agentIds: [ownerId] });
  const invited = await invite(owner, {
    email: `invited@${alias}.example`,
    name: `${mark} invited`,
    role: 'agent',
    teamIds: [team.id],
    locale: 'zh',
  });
  const open = (who = ownerId) =>
    transaction(owner, (tx) =>
      openSession(tx, { agentId: who, by: 'password', isRemembered: false, client }),
    );
  const key = await createApiKey(owner, `${mark} key`);
  return {
    app,
    mark,
    alias,
    accountId,
    system,
    owner,
    ownerId,
    email,
    password,
    agentId,
    agent: await agentContext(platform, accountId, agentId),
    invitedId: invited.agent.id,
    teamId: team.id,
    otherTeamId: otherTeam.id,
    otherTeamName: otherTeam.name,
    invitedEmail: invited.agent.email,
    session: (await open()).token,
    spareSession: (await open()).token,
    previewSession: (await open()).token,
    endedSession: (await open()).token,
    agentSession: (await open(agentId)).token,
    avatarFileId: await keepFile(owner, picture(mark)),
    invitation: tokenOf(invited.link),
    resetLink: tokenOf(await createResetLink(owner, agentId)),
    apiKeyId: key.apiKey.id,
    spareApiKeyId: (await createApiKey(owner, `${mark} spare key`)).apiKey.id,
    apiKey: key.secret,
  };
}
