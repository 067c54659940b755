import { type Onboarding, onboardingSteps } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { readAccount } from '../accounts/index.ts';
import { memberFacts } from '../agents/index.ts';
import { defaultSettings, firstInboxId, getInbox, listSightings } from '../inboxes/index.ts';
import { knowledgeFacts } from '../knowledge/index.ts';
import { doneSteps } from './done-steps.ts';
import { findOnboarding, markFinished } from './store.ts';

const mostSightings = 10;

export async function getOnboarding(ctx: Context): Promise<Onboarding> {
  authorize(ctx, 'account:update');
  const row = await findOnboarding(ctx);
  const { isDemo, name: accountName } = await readAccount(ctx);
  const { members, joined, provisional } = await memberFacts(ctx);
  const { published, answeredWith } = await knowledgeFacts(ctx);
  const inboxId = await firstInboxId(ctx);
  const facts = {
    sightings: await listSightings(ctx, mostSightings),
    publishedFaqs: published,
    members,
    joined,
    provisionalAgent: provisional,
    answeredWith,
  };
  const done = doneSteps({
    facts,
    confirmed: row?.confirmed ?? [],
    accountName,
    settings: inboxId === undefined ? undefined : (await getInbox(ctx, inboxId)).settings,
    usual: defaultSettings,
  });
  const isComplete = done.size === onboardingSteps.length;
  // Kept, so that a question deleted in two years does not bring the checklist back.
  if (isComplete && !row?.finished_at) await markFinished(ctx);
  const isFinished = isComplete || (row?.finished_at ?? null) !== null;
  const isDismissed = (row?.dismissed_at ?? null) !== null;
  return {
    isOffered: !isDemo && !isFinished && !isDismissed,
    isDismissed,
    isFinished,
    steps: onboardingSteps.map((name) => ({
      name,
      isDone: done.has(name),
      isSkipped: !done.has(name) && (row?.skipped.includes(name) ?? false),
    })),
    facts,
  };
}
