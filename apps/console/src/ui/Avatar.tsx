import { type ReactNode, useState } from 'react';
import s from './Avatar.module.css';

const hues = 5;

function hueOf(seed: string): number {
  let sum = 0;
  for (const c of seed) sum = (sum * 31 + (c.codePointAt(0) ?? 0)) % 9973;
  return sum % hues;
}

/** The last character of a Chinese name (桐), the first letter of any other (O). */
function letterOf(name: string): string {
  const characters = [...name.trim()];
  const last = characters.at(-1) ?? '';
  if (/\p{Script=Han}/u.test(last)) return last;
  // 「访客 7K2Q」: the part that differs is the code.
  const word =
    name
      .trim()
      .split(/\s+/)
      .at(/^\p{Script=Han}/u.test(name) ? -1 : 0) ?? '';
  return ([...word][0] ?? '?').toUpperCase();
}

export interface AvatarProps {
  name: string;
  /** What the colour is derived from: stays when the name changes. */
  seed?: string;
  size?: number;
  imageUrl?: string | null;
  /** The channel's glyph, or a presence dot, at the lower right. */
  badge?: ReactNode;
}

/** Decorative: the name always stands beside it. */
export function Avatar({ name, seed, size = 36, imageUrl, badge }: AvatarProps) {
  // Addresses of pictures expire: the letter stands in until the next one is fetched.
  const [brokenUrl, setBrokenUrl] = useState<string | null>();
  return (
    <span
      className={s.avatar}
      data-hue={hueOf(seed ?? name)}
      style={{ width: size, height: size, fontSize: Math.round(size * 0.42) }}
      aria-hidden="true"
    >
      {imageUrl && imageUrl !== brokenUrl ? (
        <img src={imageUrl} alt="" className={s.image} onError={() => setBrokenUrl(imageUrl)} />
      ) : (
        letterOf(name)
      )}
      {badge !== undefined && <span className={s.badge}>{badge}</span>}
    </span>
  );
}
