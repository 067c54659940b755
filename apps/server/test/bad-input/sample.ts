import { newId } from '../../src/platform/ids.ts';
import { optionsOf, type Shape } from './shape.ts';

/** Names the value of a place such as `body.settings.teamId`; undefined where any valid one will do. */
export type Given = (path: string, shape: Shape) => unknown;
/** Given for what may be left out and has to be. */
export const leftOut = Symbol('left out');

/** A valid value with every field filled. */
export function sampleOf(shape: Shape, given: Given, path: string): unknown {
  const told = given(path, shape);
  if (told !== undefined) return told;
  const one = optionsOf(shape).find((o) => o.type !== 'null')!;
  if ('const' in one) return one.const;
  if (one.enum) return one.enum[0];
  switch (one.type) {
    case 'object':
      return objectOf(one, given, path);
    case 'array':
      return [sampleOf(one.items!, given, `${path}.0`)];
    case 'boolean':
      return false;
    case 'number':
    case 'integer':
      return Math.max(1, one.minimum ?? 1);
    case 'string':
      return textOf(one, given, path);
    default:
      throw new Error(`no sample for ${path}: ${JSON.stringify(shape)}`);
  }
}

function objectOf(shape: Shape, given: Given, path: string): Record<string, unknown> {
  const fields = Object.entries(shape.properties ?? {}).flatMap(([key, s]) => {
    const value = sampleOf(s, given, `${path}.${key}`);
    return value === leftOut ? [] : [[key, value] as const];
  });
  if (shape.additionalProperties) {
    fields.push(['key', sampleOf(shape.additionalProperties, given, `${path}.key`)]);
  }
  return Object.fromEntries(fields);
}

function textOf(shape: Shape, given: Given, path: string): string {
  switch (shape.format) {
    case 'uuid': {
      const id = given(`id:${shape.entity ?? 'unknown'}`, shape);
      if (typeof id === 'string') return id;
      throw new Error(`say in given.ts which id stands at ${path}`);
    }
    case 'email':
      return 'somebody@bad-input.example';
    case 'date-time':
      return '2026-03-04T00:00:00.000Z';
    case 'uri':
      return 'https://shop.example';
  }
  const text = 'sample'.repeat(Math.ceil((shape.minLength || 1) / 6)).slice(0, shape.maxLength);
  if (!shape.pattern) return text;
  const fitting = [newId(), '#0b6e69', '1'].find((t) => new RegExp(shape.pattern!).test(t));
  if (fitting === undefined) throw new Error(`say in given.ts what fits ${path}: ${shape.pattern}`);
  return fitting;
}
