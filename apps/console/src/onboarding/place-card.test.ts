import { expect, it } from 'vitest';
import { placeCard } from './place-card.ts';

const screen = { width: 1440, height: 900 };
const card = { width: 320, height: 160 };

it.each([
  [
    'beside a place at the left',
    { left: 10, top: 100, width: 40, height: 40 },
    { left: 62, top: 100 },
  ],
  [
    'up where the screen ends',
    { left: 10, top: 850, width: 40, height: 40 },
    { left: 62, top: 728 },
  ],
  ['below a wide one', { left: 0, top: 60, width: 1440, height: 50 }, { left: 12, top: 122 }],
  ['above one at the foot', { left: 0, top: 840, width: 1440, height: 60 }, { left: 12, top: 668 }],
])('stands %s', (_, target, at) => {
  expect(placeCard({ target, card, screen })).toEqual(at);
});

it('makes way for what has the focus', () => {
  const target = { left: 10, top: 100, width: 40, height: 40 };
  const kept = { left: 80, top: 120, width: 200, height: 30 };
  const at = placeCard({ target, card, screen, kept });
  const isOver =
    at.left < 280 && at.left + card.width > 80 && at.top < 150 && at.top + card.height > 120;
  expect(isOver).toBe(false);
});

it('stays on a screen that is too small for it', () => {
  const at = placeCard({
    target: { left: 0, top: 0, width: 390, height: 844 },
    card,
    screen: { width: 390, height: 844 },
  });
  expect(at.left).toBeGreaterThanOrEqual(12);
  expect(at.top).toBeGreaterThanOrEqual(12);
});
