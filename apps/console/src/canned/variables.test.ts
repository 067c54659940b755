import { cannedVariables } from '@lingxi/contract';
import { expect, it } from 'vitest';
import { unknownVariable, variables } from './variables.ts';

it('offers what the contract knows', () => {
  expect(variables.toSorted()).toEqual([...cannedVariables].toSorted());
});

it.each([
  ['{{contact.name}}您好', undefined],
  ['{{ order.number }} {x} }} {{', undefined],
  ['{{contact.nmae}}', '{{contact.nmae}}'],
  ['{{contact.name}}的{{ 订单 }}', '{{ 订单 }}'],
  ['{{}}', '{{}}'],
  ['{{toString}}', '{{toString}}'],
])('%s', (text, unknown) => {
  expect(unknownVariable(text)).toBe(unknown);
});
