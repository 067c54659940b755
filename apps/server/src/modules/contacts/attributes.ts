import { type Attributes, limits } from '@lingxi/contract';
import { Refusal } from '../../platform/errors.ts';

/** Null removes a key. Refuses more keys than a contact may have. */
export function changeAttributes(current: Attributes, change: Attributes): Attributes {
  const next = apply(current, change, Number.POSITIVE_INFINITY);
  if (next.size > limits.attributeKeys) {
    throw new Refusal('validation_failed', { field: 'attributes', reason: 'too_many_attributes' });
  }
  return Object.fromEntries(next);
}

/**
 * The same where nobody is there to read a refusal, such as a visitor who signs in on the site:
 * what a contact has stays, and new keys are taken while there is room.
 */
export const joinAttributes = (current: Attributes, change: Attributes): Attributes =>
  Object.fromEntries(apply(current, change, limits.attributeKeys));

/** Without a limit: the caller counts. */
export const applyAttributes = (current: Attributes, change: Attributes): Attributes =>
  Object.fromEntries(apply(current, change, Number.POSITIVE_INFINITY));

function apply(current: Attributes, change: Attributes, most: number): Map<string, Value> {
  const next = new Map(Object.entries(current));
  // Removals first: they make room.
  for (const [key, value] of Object.entries(change)) if (value === null) next.delete(key);
  for (const [key, value] of Object.entries(change)) {
    if (value !== null && (next.has(key) || next.size < most)) next.set(key, value);
  }
  return next;
}

type Value = Attributes[string];
