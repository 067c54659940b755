/** As in the text file: `2026-11-23 23:39:07` on the company's clocks, whoever reads it and where. */
export const zonedTime = (iso: string, timezone: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: timezone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(iso));
