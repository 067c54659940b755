import type { CannedVariable } from '@lingxi/contract';

/** Every variable there is, in the order they are offered; the type sees to it that none is missing. */
const all: Record<CannedVariable, true> = {
  'contact.name': true,
  'agent.name': true,
  'account.name': true,
  'order.number': true,
  'order.status': true,
  'contact.email': true,
  'contact.phone': true,
  'conversation.number': true,
};
export const variables = Object.keys(all) as CannedVariable[];

/** The first name between braces that is no variable: it would be sent as it stands. */
export function unknownVariable(text: string): string | undefined {
  for (const [whole, inside = ''] of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    if (!Object.hasOwn(all, inside.trim())) return whole;
  }
  return undefined;
}
