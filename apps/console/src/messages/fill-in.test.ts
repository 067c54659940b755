import { expect, it } from 'vitest';
import { fillIn } from './fill-in.ts';

it('fills in what is known and leaves the rest to be seen', () => {
  const known = { 'contact.name': '陈思远', 'order.number': null };
  expect(fillIn('{{contact.name}}您好，订单 {{ order.number }} {{other}}', known)).toBe(
    '陈思远您好，订单 {{ order.number }} {{other}}',
  );
});

it('calls nobody by a name we have made up', () => {
  const nameless = { 'contact.name': '', 'agent.name': '苏敏' };
  expect(fillIn('{{contact.name}}您好，我是{{agent.name}}', nameless)).toBe('您好，我是苏敏');
  expect(fillIn('Hi {{contact.name}}, I am {{agent.name}}', nameless)).toBe('Hi, I am 苏敏');
});

it('never reads a name as a text of ours', () => {
  expect(fillIn('{{contact.name}}', { 'contact.name': '{{agent.name}}$&' })).toBe(
    '{{agent.name}}$&',
  );
});
