export interface TimezoneOption {
  value: string;
  /** `Asia/Shanghai (UTC+8)`. */
  label: string;
}

/** How far the zone is from UTC now, as it is usually written. */
export function offsetOf(timezone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    timeZoneName: 'shortOffset',
  }).formatToParts(at);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  // Some browsers write UTC itself without an offset.
  return name === 'GMT' ? 'UTC+0' : name.replace('GMT', 'UTC');
}

/** Every zone this browser knows; the account's own is among them even where it does not. */
export function timezoneOptions(current: string, at: Date): TimezoneOption[] {
  const known = Intl.supportedValuesOf('timeZone');
  const all = known.includes(current) ? known : [current, ...known];
  return all.map((value) => ({ value, label: `${value} (${offsetOf(value, at)})` }));
}
