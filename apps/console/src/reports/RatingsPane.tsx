import type { Overview } from '@lingxi/contract';
import { useTranslation } from 'react-i18next';
import { counted, percentText, ratingAmount, share } from './amounts.ts';
import { Pane } from './Pane.tsx';
import s from './RatingsPane.module.css';
import { useOpenBehind } from './use-open-behind.ts';

/** How content people were, with the bot and with agents apart. */
export function RatingsPane({ overview: { current } }: { overview: Overview }) {
  const { t } = useTranslation('reports');
  const open = useOpenBehind();
  const { average, count, scores, bot, agent } = current.ratings;
  const happy = (scores[3] ?? 0) + (scores[4] ?? 0);
  const digits = (value: number | null) => ratingAmount(value).parts[0]!.digits;
  const most = Math.max(1, ...scores);
  return (
    <Pane title={t('pane.ratings')} metric="rated" columns={2}>
      <p className={s.line}>
        <b className={s.average}>{digits(average)}</b>
        <span>{t('ratings.happy', { share: percentText(share(happy, count)) })}</span>
        <span className={s.by}>
          {t('by.bot')} <b>{digits(bot.average)}</b>
        </span>
        <span>
          {t('by.agent')} <b>{digits(agent.average)}</b>
        </span>
      </p>
      <ul className={s.scores}>
        {[5, 4, 3, 2, 1].map((score) => {
          const n = scores[score - 1] ?? 0;
          return (
            <li key={score}>
              <button
                type="button"
                className={s.score}
                disabled={n === 0}
                onClick={() => open({ metric: 'rated', score })}
              >
                <span>{t('ratings.score', { score })}</span>
                <span className={s.bar} aria-hidden="true">
                  <i
                    data-tone={score > 3 ? 'good' : score === 3 ? 'middle' : 'bad'}
                    style={{ width: `${(n / most) * 100}%` }}
                  />
                </span>
                <b>{counted(n)}</b>
                <span className={s.share}>{percentText(share(n, count))}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Pane>
  );
}
