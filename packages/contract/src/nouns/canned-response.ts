import { z } from 'zod';
import { cannedResponseId, teamId } from '../ids.ts';
import { limits } from '../limits.ts';
import { instant, isText, notText, text } from './shared.ts';

/** For whom: the agent who wrote it, the members of one team, everybody. */
export const cannedScopes = ['personal', 'team', 'all'] as const;
export const cannedScope = z.enum(cannedScopes);
export type CannedScope = z.infer<typeof cannedScope>;

/**
 * What may stand in a text between two braces each side; clients fill it in when it is inserted.
 * What is not known of this conversation stays as it is, so that nobody sends it unseen.
 */
export const cannedVariables = [
  'contact.name',
  'contact.email',
  'contact.phone',
  'agent.name',
  'account.name',
  'order.number',
  'order.status',
  'conversation.number',
] as const;
export type CannedVariable = (typeof cannedVariables)[number];

/** The first name between braces that is no variable of ours. */
export function unknownVariable(text: string): string | undefined {
  for (const [, inside] of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const name = inside!.trim();
    if (!(cannedVariables as readonly string[]).includes(name)) return name || inside;
  }
  return undefined;
}

export const cannedResponse = z.object({
  id: cannedResponseId,
  scope: cannedScope,
  teamId: teamId.nullable(),
  /** What is typed behind the slash to find it. */
  shortcut: z.string(),
  title: z.string(),
  text: z.string(),
  category: z.string(),
  uses: z.number().int(),
  updatedAt: instant,
});
export type CannedResponse = z.infer<typeof cannedResponse>;

export const cannedResponseInput = z.object({
  scope: cannedScope,
  /** With `team` only. */
  teamId: teamId.nullable().default(null),
  shortcut: z
    .string()
    .trim()
    .min(1)
    .max(32)
    .regex(/^[^\s/{}]+$/)
    .refine(isText, notText),
  title: text(120, 1),
  text: text(limits.cannedCharacters, 1),
  category: text(60).default(''),
});
export type CannedResponseInput = z.infer<typeof cannedResponseInput>;
