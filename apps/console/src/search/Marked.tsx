import type { MarkedText } from '@lingxi/contract';

/** A text with the found words marked, as the server has found them. */
export function Marked({ of: { text, marks } }: { of: MarkedText }) {
  const parts = marks.flatMap(([start, length], i) => {
    const before = marks[i - 1];
    const from = before ? before[0] + before[1] : 0;
    return [text.slice(from, start), <mark key={start}>{text.slice(start, start + length)}</mark>];
  });
  const last = marks.at(-1);
  return (
    <span>
      {parts}
      {text.slice(last ? last[0] + last[1] : 0)}
    </span>
  );
}
