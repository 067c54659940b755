import { textsOf } from '../locales/texts-of.ts';
import { durationAmount } from './amounts.ts';

/** Coloured by what it means: shorter waits are good, more work is neither. */
export interface Change {
  arrow: '↑' | '↓' | '→';
  direction: 'up' | 'down' | 'same';
  tone: 'good' | 'bad' | 'none';
  text: string;
}

function change(by: number, better: 'more' | 'less' | undefined, text: string): Change {
  if (by === 0) return { arrow: '→', direction: 'same', tone: 'none', text };
  const isUp = by > 0;
  const tone = better === undefined ? 'none' : isUp === (better === 'more') ? 'good' : 'bad';
  return { arrow: isUp ? '↑' : '↓', direction: isUp ? 'up' : 'down', tone, text };
}

export const countChange = (now: number, then: number): Change | undefined =>
  then === 0
    ? undefined
    : change(now - then, undefined, `${Math.abs(((now - then) / then) * 100).toFixed(1)}%`);

export function pointsChange(
  now: number | null,
  then: number | null,
  better: 'more' | 'less',
): Change | undefined {
  if (now === null || then === null) return undefined;
  const points = Number((now - then).toFixed(1));
  const text = textsOf('reports')('change.points', { points: Math.abs(points).toFixed(1) });
  return change(points, better, text);
}

export function durationChange(now: number | null, then: number | null): Change | undefined {
  if (now === null || then === null) return undefined;
  const seconds = Math.round(now - then);
  return change(seconds, 'less', durationAmount(Math.abs(seconds)).text);
}

export function ratingChange(now: number | null, then: number | null): Change | undefined {
  if (now === null || then === null) return undefined;
  const by = Number((now - then).toFixed(2));
  return change(by, 'more', Math.abs(by).toFixed(2));
}
