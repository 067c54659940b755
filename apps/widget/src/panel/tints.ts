import { contrast, onColor, parse } from '../colors.ts';

/** `part` of `a` and the rest of `b`. */
export const mix = (a: string, b: string, part: number): string => {
  const other = parse(b);
  const mixed = parse(a).map((v, i) => Math.round(v * part + other[i]! * (1 - part)));
  return `#${mixed.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
};

/** The colour moved towards black or white until text in it can be read on each surface. */
export const readableOn = (hex: string, ...surfaces: string[]): string => {
  let part = 20;
  const moved = () => mix(hex, onColor(surfaces[0]!), part / 20);
  while (part && surfaces.some((surface) => contrast(moved(), surface) < 4.6)) part--;
  return moved();
};

/** What the panel makes of the brand's colour: a tint, and text or lines on it. */
export const tintsOf = (brand: string, isDark: boolean) => {
  const surface = isDark ? '#1a1d1c' : '#ffffff';
  const weak = mix(brand, surface, isDark ? 0.3 : 0.11);
  return { '--bw': weak, '--bi': readableOn(brand, weak, surface) };
};
