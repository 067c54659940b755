import type { Category } from './product.ts';

export type View = 'home' | 'all' | 'quiet' | 'trade-in' | Category;

const views: readonly View[] = [
  'home',
  'all',
  'quiet',
  'trade-in',
  'appliance',
  'kitchen',
  'furniture',
  'lighting',
];

export interface Route {
  /** Absent on a product's address and on unknown ones: the page stays as it was. */
  view?: View;
  sku?: string;
}

/** `#kitchen` is a view, `#p/YX-X2` a product; any other address changes nothing. */
export const readRoute = (hash: string): Route => {
  const path = decodeURIComponent(hash.replace(/^#/, '')) || 'home';
  if (path.startsWith('p/')) return { sku: path.slice(2) };
  return { view: views.find((view) => view === path) };
};

export const hashOf = (view: View): string => `#${view}`;
