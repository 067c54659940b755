import { splitByWords } from './split-by-words.ts';

export function Highlight({ text, q }: { text: string; q: string }) {
  return (
    <span>
      {splitByWords(text, q).map((part, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
        part.isHit ? <mark key={i}>{part.text}</mark> : part.text,
      )}
    </span>
  );
}
