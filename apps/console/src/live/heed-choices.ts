import type { NotificationChoices } from '@lingxi/contract';
import type { Notice } from './decide-notice.ts';

/** Minutes since midnight by this computer's clock. */
const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Between the two, over midnight where the end is earlier; the same twice is the whole day. */
export function isQuiet({ isOn, from, to }: NotificationChoices['quiet'], now: Date): boolean {
  if (!isOn) return false;
  const at = now.getHours() * 60 + now.getMinutes();
  const [start, end] = [minuteOf(from), minuteOf(to)];
  return start < end ? at >= start && at < end : at >= start || at < end;
}

/** Of a notice, what this agent wants of it at this hour. */
export function heedChoices(
  choices: NotificationChoices,
  kind: Notice['kind'],
  now: Date,
): { hasSound: boolean; hasDesktop: boolean } {
  const isLoud = !isQuiet(choices.quiet, now);
  const { hasSound, hasDesktop } = choices.on[kind];
  return {
    hasSound: isLoud && choices.isSoundOn && hasSound,
    hasDesktop: isLoud && choices.isDesktopOn && hasDesktop,
  };
}
