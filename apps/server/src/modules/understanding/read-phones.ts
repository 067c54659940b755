import type { Span } from './span.ts';

type Reader = (digits: string, found: string) => string | undefined;

const READERS: [RegExp, Reader][] = [
  // Mobile numbers of the mainland, with or without the country's
  [
    /(?<![\d-])(?:(?:\+|00)?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?![\d-]*\d)/g,
    (digits) => `+86${digits.slice(-11)}`,
  ],
  // With a country's number: +1 415 555 2671, +44 (0)20 7946 0958
  [
    /(?<!\d)\+\d{1,3}[- ]?(?:\(\d+\)[- ]?)?\d+(?:[- .]?\d+){1,5}(?!\d)/g,
    (digits, found) =>
      digits.length >= 8 && digits.length <= 15 ? `+${found.replace(/\(0\)|\D/g, '')}` : undefined,
  ],
  // 400 and 800 lines and land lines: 400-123-4567, 010-62345678
  [/(?<!\d)[48]00[- ]?\d{3}[- ]?\d{4}(?!\d)/g, (digits) => `+86${digits}`],
  [/(?<!\d)\(?0\d{2,3}\)?[- ]?\d{7,8}(?!\d)/g, (digits) => `+86${digits.slice(1)}`],
  // North America, which is recognised by its groups only
  [/(?<!\d)\(?[2-9]\d{2}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)/g, (digits) => `+1${digits}`],
];

/** Phone numbers, as international ones. */
export function readPhones(text: string): Span[] {
  const spans: Span[] = [];
  for (const [pattern, read] of READERS) {
    for (const found of text.matchAll(pattern)) {
      const [start, end] = [found.index, found.index + found[0].length];
      if (spans.some((span) => start < span.end && span.start < end)) continue;
      const value = read(found[0].replace(/\D/g, ''), found[0]);
      if (value) spans.push({ start, end, value });
    }
  }
  return spans;
}
