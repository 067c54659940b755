const local =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i;

/** As ISO 8601 in UTC. What names no offset is meant where the company works. */
export function readInstant(text: string, timezone: string): string | undefined {
  if (withOffset.test(text)) return isoOf(new Date(text));
  const parts = local
    .exec(text)
    ?.slice(1)
    .map((p) => Number(p ?? 0));
  if (!parts) return undefined;
  const [y = 0, month = 0, d = 0, h = 0, m = 0, s = 0] = parts;
  const wall = Date.UTC(y, month - 1, d, h, m, s);
  const read = new Date(wall);
  // 2026-02-30 and 25:00 are no instants, though a Date would take them.
  if (read.getUTCMonth() !== month - 1 || read.getUTCDate() !== d || m > 59 || s > 59)
    return undefined;
  const first = wall - offsetMs(wall, timezone);
  return isoOf(new Date(wall - offsetMs(first, timezone)));
}

function isoOf(at: Date): string | undefined {
  const year = at.getUTCFullYear();
  return year >= 1970 && year <= 9999 ? at.toISOString() : undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** By how much clocks there are ahead of UTC at an instant. */
function offsetMs(at: number, timezone: string): number {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' });
    formats.set(timezone, format);
  }
  const name = format.formatToParts(at).find((p) => p.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -size : size;
}
