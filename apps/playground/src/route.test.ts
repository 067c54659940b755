import { expect, it } from 'vitest';
import { hashOf, readRoute } from './route.ts';

it.each([
  ['', { view: 'home' }],
  ['#home', { view: 'home' }],
  ['#kitchen', { view: 'kitchen' }],
  ['#p/YX-X2', { sku: 'YX-X2' }],
  ['#main', { view: undefined }],
])('reads %j', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
});

it('writes what it reads', () => {
  expect(readRoute(hashOf('trade-in'))).toEqual({ view: 'trade-in' });
});
