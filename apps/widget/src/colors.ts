/** Colours as `#rrggbb`; contrast as WCAG 2 defines it. */
const parse = (hex: string): number[] =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

const luminance = (hex: string): number =>
  parse(hex)
    .map((v) => ((v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i]!, 0.05);

export const contrast = (a: string, b: string): number => {
  const ratio = luminance(a) / luminance(b);
  return Math.max(ratio, 1 / ratio);
};

/** `part` of `a` and the rest of `b`. */
export const mix = (a: string, b: string, part: number): string => {
  const other = parse(b);
  const mixed = parse(a).map((v, i) => Math.round(256 + v * part + other[i]! * (1 - part)));
  return `#${mixed.map((v) => v.toString(16).slice(1)).join('')}`;
};

/** White where it can be read on the colour, black otherwise: one of them always reaches 4.5. */
export const onColor = (hex: string): string =>
  contrast(hex, '#ffffff') >= 4.5 ? '#ffffff' : '#000000';

/** The colour moved towards black or white until text in it can be read on `surface`. */
export const readableOn = (hex: string, surface: string): string => {
  let part = 20;
  const at = () => mix(hex, onColor(surface), part / 20);
  while (part && contrast(at(), surface) < 4.6) part--;
  return at();
};

/** The brand's colours in a theme: fill, text on it, tint, and text or lines on the tint. */
export const brandColors = (brand: string, isDark: boolean) => {
  const weak = mix(brand, isDark ? '#1a1d1c' : '#ffffff', isDark ? 0.3 : 0.11);
  return { '--b': brand, '--on': onColor(brand), '--bw': weak, '--bi': readableOn(brand, weak) };
};
