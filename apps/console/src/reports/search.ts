import type { Channel } from '@lingxi/contract';
import { type Metric, metrics } from './metrics.ts';

export type PeriodName = 'today' | 'week' | 'month';

/** The whole state of the page is in its address: a number can be sent to a colleague. */
export interface ReportSearch {
  period?: Exclude<PeriodName, 'week'> | undefined;
  /** Days of the account's time zone, both included; instead of a period. */
  from?: string | undefined;
  to?: string | undefined;
  inbox?: string | undefined;
  /** The number whose conversations are shown, and what narrows it. */
  metric?: Metric | undefined;
  reason?: string | undefined;
  hour?: number | undefined;
  weekday?: number | undefined;
  score?: number | undefined;
  faq?: string | undefined;
  question?: string | undefined;
  channel?: Channel | undefined;
}

export type Behind = Pick<
  ReportSearch,
  'metric' | 'reason' | 'hour' | 'weekday' | 'score' | 'faq' | 'question' | 'channel'
>;

const day = /^\d{4}-\d{2}-\d{2}$/;

export function readReportSearch(s: Record<string, unknown>): ReportSearch {
  const text = (v: unknown) => (typeof v === 'string' && v !== '' ? v : undefined);
  const number = (v: unknown) => (typeof v === 'number' ? v : undefined);
  const dayOf = (v: unknown) => (typeof v === 'string' && day.test(v) ? v : undefined);
  const [from, to] = [dayOf(s.from), dayOf(s.to)];
  const isRange = from !== undefined && to !== undefined && from <= to;
  return {
    period: s.period === 'today' || s.period === 'month' ? s.period : undefined,
    from: isRange ? from : undefined,
    to: isRange ? to : undefined,
    inbox: text(s.inbox),
    metric: metrics.find((m) => m === s.metric),
    reason: text(s.reason),
    hour: number(s.hour),
    weekday: number(s.weekday),
    score: number(s.score),
    faq: text(s.faq),
    channel: text(s.channel) as Channel | undefined,
    // A question that is a number is still a question.
    question: s.question === undefined ? undefined : String(s.question),
  };
}
