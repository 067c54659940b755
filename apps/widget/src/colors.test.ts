import { describe, expect, it } from 'vitest';
import { contrast, onColor } from './colors.ts';
import { mix, readableOn, tintsOf } from './panel/tints.ts';

/** A spread over hue and lightness, and the corners of it. */
const brands = ['#000000', '#ffffff', '#ffff00', '#777777', '#0b6e69', '#ff7a00', '#e60012'];
for (let i = 0; i < 200; i++) {
  brands.push(`#${((i * 83_597) % 0x1000000).toString(16).padStart(6, '0')}`);
}

describe('contrast', () => {
  it('is what WCAG defines', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#0b6e69', '#ffffff')).toBeCloseTo(6.09, 2);
  });
});

describe('the brand colour', () => {
  it('carries text that can be read, whatever it is', () => {
    for (const brand of brands) {
      expect(contrast(brand, onColor(brand)), brand).toBeGreaterThanOrEqual(4.5);
    }
    expect(onColor('#0b6e69')).toBe('#ffffff');
    expect(onColor('#ffd400')).toBe('#000000');
  });

  it('gives lines and links that can be read on its tint and on the panel', () => {
    for (const brand of brands) {
      for (const isDark of [false, true]) {
        const { '--bw': tint, '--bi': ink } = tintsOf(brand, isDark);
        expect(contrast(ink, tint), `${brand} ${isDark}`).toBeGreaterThanOrEqual(4.5);
        const surface = isDark ? '#1a1d1c' : '#ffffff';
        expect(contrast(ink, surface), `${brand} ${isDark}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('stays itself where it can be read already', () => {
    expect(readableOn('#0b6e69', '#ffffff', '#f0f0f0')).toBe('#0b6e69');
    expect(mix('#ff0000', '#0000ff', 0.5)).toBe('#800080');
  });
});
