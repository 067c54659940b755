const shares = [0.2126, 0.7152, 0.0722];

const luminance = (hex: string) =>
  [1, 3, 5].reduce((sum, at, i) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    const linear = part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    return sum + linear * shares[i]!;
  }, 0.05);

/** WCAG 2 contrast of two colours as `#rrggbb`. */
export function contrast(a: string, b: string): number {
  const ratio = luminance(a) / luminance(b);
  return Math.max(ratio, 1 / ratio);
}

/** The text colour the widget computes: white where it reaches 4.5, black otherwise. */
export const onColor = (hex: string): string =>
  contrast(hex, '#ffffff') >= 4.5 ? '#ffffff' : '#000000';

export const isHexColor = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);
