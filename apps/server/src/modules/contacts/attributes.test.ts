import { type Attributes, limits } from '@lingxi/contract';
import { describe, expect, it } from 'vitest';
import { changeAttributes, joinAttributes } from './attributes.ts';
import { manyAttributes } from './contact.fixture.ts';

const full = manyAttributes(limits.attributeKeys);

describe('a change of attributes', () => {
  const cases: [name: string, current: Attributes, change: Attributes, after: Attributes][] = [
    ['adds', { a: 1 }, { b: true }, { a: 1, b: true }],
    ['replaces', { a: 1 }, { a: 'x' }, { a: 'x' }],
    ['removes by null', { a: 1, b: 2 }, { a: null }, { b: 2 }],
    ['never keeps a null', {}, { a: null }, {}],
    ['replaces where there is no room for more', full, { k1: 'x' }, { ...full, k1: 'x' }],
  ];
  it.each(cases)('%s', (_, current, change, after) => {
    expect(changeAttributes(current, change)).toEqual(after);
    expect(joinAttributes(current, change)).toEqual(after);
  });

  it('takes a new one for one that is removed, in whatever order they are told', () => {
    const { k1: _, ...kept } = full;
    for (const change of [
      { x: 1, k1: null },
      { k1: null, x: 1 },
    ]) {
      expect(changeAttributes(full, change)).toEqual({ ...kept, x: 1 });
      expect(joinAttributes(full, change)).toEqual({ ...kept, x: 1 });
    }
  });

  it('is refused beyond the limit, or joined as far as there is room', () => {
    const almost = manyAttributes(limits.attributeKeys - 1);
    expect(() => changeAttributes(almost, { x: 1, y: 2 })).toThrow('validation_failed');
    expect(joinAttributes(almost, { x: 1, y: 2 })).toEqual({ ...almost, x: 1 });
  });

  it('does not mistake a key for something of the language', () => {
    const change = JSON.parse('{"__proto__": "a", "constructor": "b"}') as Attributes;
    const after = changeAttributes({}, change);
    expect(JSON.stringify(after)).toBe('{"__proto__":"a","constructor":"b"}');
  });
});
