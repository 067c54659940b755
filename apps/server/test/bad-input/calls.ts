import type { Endpoint } from '@lingxi/contract';
import { everyEndpoint } from '../../src/platform/http/app.ts';
import type { Call } from '../isolation/http.ts';
import type { World } from '../isolation/world.ts';
import { givenFor } from './given.ts';
import { isOnlyJson, type Mutation, mutationsOf } from './mutations.ts';
import { sampleOf } from './sample.ts';
import { shapeOf } from './shape.ts';

/** With their names, as `it.for` takes them. */
export const endpoints = everyEndpoint().map(({ name, endpoint }): [string, Endpoint] => [
  name,
  endpoint,
]);

export type Part = 'params' | 'query' | 'body';
const schemaOf = (e: Endpoint, part: Part) => e[part];

/** An id that names nothing is no mistake there: a filter finds nothing, a hint is not followed. */
const takesUnknown = (name: string, what: string) =>
  what.startsWith('query.') || `${name} ${what}`.startsWith('web.sendMessage body.chosenFaqId:');

/** A request with every field filled, as it should be. */
export function sampleCall(
  world: World,
  name: string,
  e: Endpoint,
): Required<Pick<Call, 'params' | 'query'>> & Call {
  const given = givenFor(world, name, e.auth);
  const part = (p: Part) => {
    const schema = schemaOf(e, p);
    return schema && sampleOf(shapeOf(schema), given, p);
  };
  const call = {
    params: (part('params') ?? {}) as Record<string, string>,
    query: (part('query') ?? {}) as Record<string, string>,
    body: part('body'),
  };
  return e.takesFile ? { ...call, file: 'question,answer\nq,a\n' } : call;
}

export { keysFor } from '../isolation/people.ts';

/** What is surely wrong, and ids that name nothing; what a field may take after all is passed over. */
export function wrongOnes(name: string, e: Endpoint, part: Part, sample: unknown): Mutation[] {
  const schema = schemaOf(e, part);
  if (!schema) return [];
  return mutationsOf(shapeOf(schema), sample, part).filter((m) =>
    m.kind === 'maybe'
      ? !schema.safeParse(m.value ?? {}).success
      : !(m.kind === 'unknownId' && takesUnknown(name, m.what)),
  );
}

/** What a path or a query can hold: names with texts; undefined where a value has no such form. */
export function textsIn(value: unknown): Record<string, string> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  if (
    entries.some(([, v]) => typeof v === 'object' || isOnlyJson(v) || !String(v).isWellFormed())
  ) {
    return undefined;
  }
  return Object.fromEntries(entries.map(([k, v]) => [k, String(v)]));
}
