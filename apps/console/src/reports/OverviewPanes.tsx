import type { Overview } from '@lingxi/contract';
import { ChannelsPane } from './ChannelsPane.tsx';
import { Funnel } from './Funnel.tsx';
import { HandoffReasons } from './HandoffReasons.tsx';
import { HoursPane } from './HoursPane.tsx';
import { NumberStrip } from './NumberStrip.tsx';
import s from './OverviewPanes.module.css';
import type { Period } from './period.ts';
import { QuestionsPane } from './QuestionsPane.tsx';
import { RatingsPane } from './RatingsPane.tsx';
import { Reconciled } from './Reconciled.tsx';
import type { Behind } from './search.ts';
import { WeekPane } from './WeekPane.tsx';

/** Six columns throughout, so that the strip and the panes below it stand on the same lines. */
export function OverviewPanes({
  overview,
  behind,
  period,
}: {
  overview: Overview;
  behind: Behind;
  period: Period;
}) {
  return (
    <>
      <NumberStrip overview={overview} opened={behind.metric} period={period} />
      <div className={s.panes}>
        <HoursPane overview={overview} />
        <Funnel overview={overview} />
        <WeekPane overview={overview} />
        <QuestionsPane overview={overview} kind="unanswered" />
        <RatingsPane overview={overview} />
        <div className={s.stack}>
          <HandoffReasons overview={overview} />
          <ChannelsPane overview={overview} />
        </div>
        <QuestionsPane overview={overview} kind="answered" />
      </div>
      <Reconciled overview={overview} />
    </>
  );
}
