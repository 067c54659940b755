import type { Me } from '@lingxi/contract';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import type { PublicContext } from '../../platform/http/route.ts';
import type { Platform } from '../../platform/index.ts';
import { accountNames } from '../accounts/index.ts';
import { record } from '../audit/index.ts';
import { systemContext } from '../context.ts';
import { contextOf } from './agent-context.ts';
import { takeSignIn } from './attempts.ts';
import { me } from './me.ts';
import { type Client, type OpenedSession, openSession } from './open-session.ts';
import { isPassword } from './password.ts';
import { lockAgents, selectByEmail } from './store.ts';

export interface SignIn {
  email: string;
  password: string;
  accountId?: string | undefined;
  isRemembered: boolean;
}

export type SignInResult =
  | { me: Me; session: OpenedSession }
  | { chooseAccount: { id: string; name: string }[] };

type Candidate = Awaited<ReturnType<typeof selectByEmail>>[number];

/** A wrong password, an unknown address and a disabled agent get one answer, at one speed. */
export async function signIn(
  { platform }: PublicContext,
  input: SignIn,
  client: Client,
): Promise<SignInResult> {
  const email = input.email.trim().toLowerCase();
  const wasRight = takeSignIn({ ip: client.ip, email }, platform.clock.now());
  const candidates = await selectByEmail(platform.database.db, email, input.accountId);
  const right: Candidate[] = [];
  for (const c of candidates) {
    if (await isPassword(input.password, c.password_hash)) right.push(c);
  }
  if (candidates.length === 0) await isPassword(input.password, null);
  const [only, ...more] = right.filter((c) => !c.disabled_at);
  if (!only) {
    for (const c of candidates) await recordFailure(platform, c, right.includes(c), client);
    throw new Refusal('wrong_credentials');
  }
  wasRight();
  if (more.length > 0) {
    const ids = [only, ...more].map((c) => c.account_id);
    return { chooseAccount: await accountNames(platform, ids) };
  }
  const ctx = contextOf(platform, { ...only, accountId: only.account_id, teamIds: [] });
  const session = await transaction(ctx, async (tx) => {
    const [agent] = await lockAgents(tx, only.id);
    // Disabled, or given another password, while this one was being checked.
    if (!agent || agent.disabled_at || agent.password_hash !== only.password_hash) {
      throw new Refusal('wrong_credentials');
    }
    const { isRemembered } = input;
    return openSession(tx, { agentId: agent.id, by: 'password', isRemembered, client });
  });
  return { me: await me(ctx), session };
}

function recordFailure(platform: Platform, c: Candidate, isRight: boolean, client: Client) {
  return transaction(systemContext(platform, c.account_id), (tx) =>
    record(tx, {
      action: 'agent.sign_in',
      subject: { kind: 'agent', id: c.id },
      details: {
        isSuccessful: false,
        reason: isRight ? 'disabled' : 'wrong_password',
        ip: client.ip,
      },
    }),
  );
}
