/** Colours as `#rrggbb`; contrast as WCAG 2 defines it. */
export const parse = (hex: string): number[] =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

const shares = [0.2126, 0.7152, 0.0722];
const linear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const luminance = (hex: string) =>
  parse(hex).reduce((sum, v, i) => sum + linear(v / 255) * shares[i]!, 0.05);

export const contrast = (a: string, b: string): number => {
  const ratio = luminance(a) / luminance(b);
  return Math.max(ratio, 1 / ratio);
};

/** White where it can be read on the colour, black otherwise: one of them always reaches 4.5. */
export const onColor = (hex: string): string =>
  contrast(hex, '#ffffff') >= 4.5 ? '#ffffff' : '#000000';
