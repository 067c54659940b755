import { expect, it } from 'vitest';
import { fillIn } from './fill-in.ts';

it('fills in what is known and leaves the rest to be seen', () => {
  const known = { 'contact.name': '陈思远', 'order.number': null };
  expect(fillIn('{{contact.name}}您好，订单 {{ order.number }} {{other}}', known)).toBe(
    '陈思远您好，订单 {{ order.number }} {{other}}',
  );
});

it('never reads a name as a text of ours', () => {
  expect(fillIn('{{contact.name}}', { 'contact.name': '{{agent.name}}$&' })).toBe(
    '{{agent.name}}$&',
  );
});
