import type { Overview } from '@lingxi/contract';
import { textsOf } from '../locales/texts-of.ts';
import type { Period } from './period.ts';

/** What stands on the page, as a table a spreadsheet opens: the same numbers, unrounded. */
export function rowsOf(overview: Overview): (string | number | null)[][] {
  const t = textsOf('reports');
  const { current: now, previous: then } = overview;
  const number = (name: string, a: number | null, b: number | null) => [name, a, b];
  const outcomes = (['bot_confirmed', 'bot_assumed', 'handed_off', 'left', 'running'] as const).map(
    (o) => number(t(`metric.${o}`), now.outcomes[o], then.outcomes[o]),
  );
  return [
    [t('export.number'), t('export.now'), t('part.previous')],
    number(t('metric.volume'), now.volume, then.volume),
    ...outcomes,
    number(t('metric.real_questions'), now.realQuestions, then.realQuestions),
    number(t('metric.accepted'), now.accepted, then.accepted),
    number(t('metric.abandoned'), now.abandoned, then.abandoned),
    number(
      t('export.firstResponseMedian'),
      now.firstResponse.medianSeconds,
      then.firstResponse.medianSeconds,
    ),
    number(
      t('export.firstResponseP90'),
      now.firstResponse.p90Seconds,
      then.firstResponse.p90Seconds,
    ),
    number(t('export.response'), now.response.seconds, then.response.seconds),
    number(t('export.resolution'), now.resolution.seconds, then.resolution.seconds),
    number(t('export.rating'), now.ratings.average, then.ratings.average),
    [],
    [
      t('table.hour'),
      t('part.botSolved'),
      t('part.handedOff'),
      t('part.left'),
      t('part.running'),
      t('part.previous'),
    ],
    ...overview.hours.map((h) => [h.hour, h.botSolved, h.handedOff, h.left, h.running, h.previous]),
    [],
    [t('pane.unanswered'), t('export.now'), t('part.previous')],
    ...overview.unanswered.map((q) => [q.text, q.count, q.previous]),
    [],
    [t('pane.answered'), t('export.now'), t('part.previous')],
    ...overview.topQuestions.map((q) => [q.text, q.count, q.previous]),
  ];
}

/** A cell that begins like a formula is text: it was written by a stranger. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  const text =
    typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvOf = (rows: (string | number | null)[][]): string =>
  rows.map((row) => row.map(cell).join(',')).join('\r\n');

export function downloadOverview(overview: Overview, { firstDay, lastDay }: Period): void {
  // The mark at the start makes spreadsheets read it as UTF-8.
  const blob = new Blob(['\uFEFF', csvOf(rowsOf(overview))], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `lingxi-${firstDay}-${lastDay}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
