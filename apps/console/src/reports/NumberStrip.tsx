import type { Overview, OverviewNumbers } from '@lingxi/contract';
import { useTranslation } from 'react-i18next';
import {
  countAmount,
  counted,
  durationAmount,
  percentAmount,
  percentText,
  ratingAmount,
  share,
} from './amounts.ts';
import { countChange, durationChange, pointsChange, ratingChange } from './changes.ts';
import type { Metric } from './metrics.ts';
import { NumberCell } from './NumberCell.tsx';
import s from './NumberStrip.module.css';
import type { Period } from './period.ts';
import { SplitBar } from './SplitBar.tsx';

const botSolved = (n: OverviewNumbers) => n.outcomes.bot_confirmed + n.outcomes.bot_assumed;

/** The six numbers that say how it goes; none of them stands alone. */
export function NumberStrip({
  overview: { current: now, previous: then },
  opened,
  period,
}: {
  overview: Overview;
  opened: Metric | undefined;
  period: Period;
}) {
  const { t } = useTranslation('reports');
  const days = Math.max(
    1,
    Math.round((Date.parse(period.to) - Date.parse(period.from)) / 86_400_000),
  );
  const rate = (n: OverviewNumbers, part: number) => share(part, n.volume);
  const asked = now.handoffReasons.find((r) => r.reason === 'asked')?.count ?? 0;
  const percent = (part: number, whole: number) => percentText(share(part, whole));
  return (
    <div className={s.strip}>
      <NumberCell
        metric="volume"
        name={t('number.volume')}
        amount={countAmount(now.volume)}
        change={countChange(now.volume, then.volume)}
        isOpened={opened === 'volume'}
      >
        {t('number.volumeNote', {
          daily: counted(Math.round(now.volume / days)),
          previous: counted(then.volume),
        })}
      </NumberCell>
      <NumberCell
        metric="bot_solved"
        name={t('number.botSolved')}
        amount={percentAmount(rate(now, botSolved(now)))}
        change={pointsChange(rate(now, botSolved(now)), rate(then, botSolved(then)), 'more')}
        isOpened={opened === 'bot_solved'}
      >
        <SplitBar
          whole={now.volume}
          parts={[
            { name: t('number.confirmed'), count: now.outcomes.bot_confirmed, tone: 'brand' },
            { name: t('number.assumed'), count: now.outcomes.bot_assumed, tone: 'brand-light' },
          ]}
        />
      </NumberCell>
      <NumberCell
        metric="handed_off"
        name={t('number.handedOff')}
        amount={percentAmount(rate(now, now.outcomes.handed_off))}
        change={pointsChange(
          rate(now, now.outcomes.handed_off),
          rate(then, then.outcomes.handed_off),
          'less',
        )}
        isOpened={opened === 'handed_off'}
      >
        {t('number.handedOffNote', {
          count: now.outcomes.handed_off,
          formatted: counted(now.outcomes.handed_off),
          asked: percent(asked, now.outcomes.handed_off),
          accepted: percent(now.accepted, now.outcomes.handed_off),
        })}
      </NumberCell>
      <NumberCell
        metric="first_response"
        name={t('number.firstResponse')}
        amount={durationAmount(now.firstResponse.medianSeconds)}
        change={durationChange(now.firstResponse.medianSeconds, then.firstResponse.medianSeconds)}
        isOpened={opened === 'first_response'}
      >
        {t('number.firstResponseNote', {
          p90: durationAmount(now.firstResponse.p90Seconds).text,
          average: durationAmount(now.response.seconds).text,
        })}
      </NumberCell>
      <NumberCell
        metric="resolution"
        name={t('number.resolution')}
        amount={durationAmount(now.resolution.seconds)}
        change={durationChange(now.resolution.seconds, then.resolution.seconds)}
        isOpened={opened === 'resolution'}
      >
        {t('number.resolutionNote')}
      </NumberCell>
      <NumberCell
        metric="rated"
        name={t('number.rated')}
        amount={ratingAmount(now.ratings.average)}
        change={ratingChange(now.ratings.average, then.ratings.average)}
        isOpened={opened === 'rated'}
      >
        {t('number.ratedNote', {
          count: now.ratings.count,
          formatted: counted(now.ratings.count),
          share: percent(now.ratings.count, now.volume),
        })}
      </NumberCell>
    </div>
  );
}
