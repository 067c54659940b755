import type { Overview } from '@lingxi/contract';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { counted, signed } from './amounts.ts';
import { Pane } from './Pane.tsx';
import s from './QuestionsPane.module.css';
import { useOpenBehind } from './use-open-behind.ts';

const shown = 8;

/** What is asked most: what had no answer leads to writing one, what had leads to the entry. */
export function QuestionsPane({
  overview,
  kind,
}: {
  overview: Overview;
  kind: 'answered' | 'unanswered';
}) {
  const { t } = useTranslation('reports');
  const open = useOpenBehind();
  const mayWrite = useMay('faq:update');
  const isAnswered = kind === 'answered';
  const [isAll, setAll] = useState(false);
  const all = isAnswered ? overview.topQuestions : overview.unanswered;
  const items = isAll ? all : all.slice(0, shown);
  const most = items[0]?.count ?? 0;
  const { count, wordings } = overview.unansweredTotal;
  return (
    <Pane
      title={t(`pane.${kind}`)}
      columns={isAnswered ? 4 : 2}
      note={!isAnswered && t('questions.total', { count, wordings })}
    >
      {items.length === 0 && <p className={s.none}>{t(`questions.none.${kind}`)}</p>}
      <ul className={s.list}>
        {items.map((q) => (
          <li key={q.faqId ?? q.text} className={s.row}>
            <button
              type="button"
              className={s.question}
              title={q.text}
              onClick={() =>
                open(
                  q.faqId
                    ? { metric: 'volume', faq: q.faqId }
                    : { metric: 'volume', question: q.text },
                )
              }
            >
              {q.text}
            </button>
            <b className={s.count}>{counted(q.count)}</b>
            <span className={s.bar} aria-hidden="true">
              <i
                data-kind={kind}
                style={{ width: `${most === 0 ? 0 : (q.count / most) * 100}%` }}
              />
            </span>
            <span className={s.change} data-new={q.previous === 0 || undefined}>
              {q.previous === 0 ? t('questions.new') : signed(q.count - q.previous)}
            </span>
            {mayWrite &&
              (q.faqId ? (
                <Link className={s.act} to="/knowledge/$faqId" params={{ faqId: q.faqId }}>
                  {t('questions.open')}
                </Link>
              ) : (
                <Link className={s.act} to="/knowledge/new" search={{ try: q.text }}>
                  {t('questions.write')}
                </Link>
              ))}
          </li>
        ))}
      </ul>
      {all.length > shown && (
        <button type="button" className={s.all} onClick={() => setAll(!isAll)}>
          {isAll ? t('questions.fewer') : t('questions.all', { count: all.length })}
        </button>
      )}
    </Pane>
  );
}
