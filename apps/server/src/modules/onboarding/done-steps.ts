import {
  fewestFaqs,
  firstNames,
  type Inbox,
  type Onboarding,
  type OnboardingStep,
} from '@lingxi/contract';

export interface Facts extends Pick<Onboarding, 'facts'> {
  confirmed: readonly OnboardingStep[];
  accountName: string;
  /** The first inbox's: what its visitors see. */
  settings: Inbox['settings'] | undefined;
  /** What a new inbox looks like. */
  usual: Inbox['settings'];
}

/** Which steps the account has behind it; nobody has to tick anything. */
export function doneSteps(known: Facts): Set<OnboardingStep> {
  const { facts, confirmed, accountName, settings, usual } = known;
  const isOwnName = Object.values(firstNames).every((names) => names.account !== accountName);
  const isOwnLook =
    settings !== undefined &&
    (settings.brandColor !== usual.brandColor ||
      settings.title.zh !== usual.title.zh ||
      settings.title.en !== usual.title.en);
  const done: Record<OnboardingStep, boolean> = {
    account: confirmed.includes('account') || isOwnName,
    look: confirmed.includes('look') || isOwnLook,
    administrator: facts.provisionalAgent === null,
    inbox: facts.sightings.some((s) => s.isAllowed),
    knowledge: facts.publishedFaqs >= fewestFaqs,
    invite: facts.members >= 2,
    bot: facts.answeredWith !== null,
  };
  return new Set((Object.keys(done) as OnboardingStep[]).filter((step) => done[step]));
}
