import type { Onboarding, OnboardingStep } from '@lingxi/contract';

/** In the order of the list; the contract's, without its schema library. */
export const stepNames = [
  'account',
  'look',
  'administrator',
  'inbox',
  'knowledge',
  'invite',
  'bot',
] as const satisfies OnboardingStep[];

/** What a careful reader needs. */
export const minutesOf: Record<OnboardingStep, number> = {
  account: 1,
  look: 1,
  administrator: 1,
  inbox: 3,
  knowledge: 5,
  invite: 1,
  bot: 2,
};

export const isStep = (name: unknown): name is OnboardingStep =>
  (stepNames as readonly unknown[]).includes(name);

type Steps = Onboarding['steps'];

/** Where to go on: what is neither done nor skipped, from here onwards and then from the top. */
export function nextOpen(steps: Steps, after?: OnboardingStep): OnboardingStep | undefined {
  const from = steps.findIndex((s) => s.name === after) + 1;
  const inTurn = [...steps.slice(from), ...steps.slice(0, from)];
  return inTurn.find((s) => !s.isDone && !s.isSkipped && s.name !== after)?.name;
}

export function progressOf(steps: Steps): { done: number; left: number; minutes: number } {
  const open = steps.filter((s) => !s.isDone);
  return {
    done: steps.length - open.length,
    left: open.length,
    minutes: open.reduce((sum, s) => sum + minutesOf[s.name], 0),
  };
}
