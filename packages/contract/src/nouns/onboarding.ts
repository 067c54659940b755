import { z } from 'zod';
import { agentId, inboxId } from '../ids.ts';
import { instant } from './shared.ts';

export const onboardingSteps = [
  'account',
  'look',
  'administrator',
  'inbox',
  'knowledge',
  'invite',
  'bot',
] as const;
export const onboardingStep = z.enum(onboardingSteps);
export type OnboardingStep = z.infer<typeof onboardingStep>;

/** Fewest published questions with which a bot is worth trying. */
export const fewestFaqs = 5;

/** Where an inbox's widget has been seen: a page of another origin than the program's own. */
export const sighting = z.object({
  inboxId,
  /** `https://shop.example` */
  origin: z.string(),
  /** The page on which somebody last opened the chat. */
  page: z.object({ url: z.string(), title: z.string() }).nullable(),
  /** False where the inbox does not allow this origin: there the chat is refused. */
  isAllowed: z.boolean(),
  firstSeenAt: instant,
  lastSeenAt: instant,
});
export type Sighting = z.infer<typeof sighting>;

/** How far a new account has come; what is done is read from the facts themselves. */
export const onboarding = z.object({
  /** False for a demo, once all is done and after it was dismissed. */
  isOffered: z.boolean(),
  isDismissed: z.boolean(),
  isFinished: z.boolean(),
  steps: z.array(z.object({ name: onboardingStep, isDone: z.boolean(), isSkipped: z.boolean() })),
  facts: z.object({
    /** Latest first, at most ten. */
    sightings: z.array(sighting),
    publishedFaqs: z.number().int(),
    members: z.number().int(),
    /** Members who have accepted their invitation. */
    joined: z.number().int(),
    /** Who still has the address and the password of the first start. */
    provisionalAgent: z.object({ id: agentId, name: z.string() }).nullable(),
    /** A question the bot has answered with. */
    answeredWith: z.string().nullable(),
  }),
});
export type Onboarding = z.infer<typeof onboarding>;

/** What a new account, its owner and its inbox are called until somebody says better. */
export const firstNames = {
  zh: { account: '我的企业', owner: '管理员', inbox: '网站' },
  en: { account: 'My company', owner: 'Administrator', inbox: 'Website' },
} as const;
