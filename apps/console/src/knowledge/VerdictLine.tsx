import { ListOrdered, MessageSquareCheck, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../ui/Chip.tsx';
import s from './HitTest.module.css';
import { type TryResult, verdictOf } from './verdict.ts';

/** One sentence: what happens, and by which number. */
export function VerdictLine({ result }: { result: TryResult }) {
  const { t } = useTranslation('knowledge');
  const verdict = verdictOf(result);
  const number = (value: number) => value.toFixed(2);
  const sentence = () => {
    if (verdict.kind === 'nothing') return t('verdict.nothing');
    const best = number(verdict.best);
    if (verdict.kind === 'tie') {
      return t('verdict.tie', { best, gap: number(verdict.gap), count: verdict.count });
    }
    const threshold = number(verdict.threshold);
    if (verdict.kind === 'answer') {
      return t('verdict.answer', { best, threshold, question: verdict.question });
    }
    if (verdict.kind === 'alone') {
      const alone = number(verdict.alone);
      return t('verdict.alone', { best, threshold, alone, question: verdict.question });
    }
    if (verdict.kind === 'unsure') return t('verdict.unsure', { best, threshold });
    return t('verdict.options', { best, threshold, count: verdict.count });
  };
  const chip =
    result.decision === 'answer' ? (
      <Chip tone="ok" icon={<MessageSquareCheck />}>
        {t('zone.answer')}
      </Chip>
    ) : result.decision === 'options' ? (
      <Chip tone="brand" icon={<ListOrdered />}>
        {t('zone.options')}
      </Chip>
    ) : (
      <Chip icon={<UserRound />}>{t('zone.human')}</Chip>
    );
  return (
    <p className={s.verdict}>
      {chip}
      <span>{sentence()}</span>
    </p>
  );
}
