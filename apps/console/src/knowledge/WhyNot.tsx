import Button from 'antd/es/button';
import { ArrowRight, CircleHelp, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeepFocus } from '../ui/use-keep-focus.ts';
import s from './HitTest.module.css';
import type { TryResult } from './verdict.ts';
import { weakestFactor } from './weakest-factor.ts';

export interface EditedEntry {
  id: string | undefined;
  question: string;
  isPublished: boolean;
  isDirty: boolean;
  /** Whether the sentence is among its questions already. */
  has: (question: string) => 'saved' | 'unsaved' | 'no';
  /** Absent where the entry may not be changed. */
  add?: (question: string) => void;
}

function AddButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation('knowledge');
  const button = useKeepFocus<HTMLButtonElement>();
  return (
    <Button
      ref={button}
      size="small"
      color="primary"
      variant="outlined"
      icon={<Plus size={14} />}
      onClick={onClick}
    >
      {t('whyNot.addButton')}
    </Button>
  );
}

/** Why the entry being edited is not what the bot answers with, and what to do about it. */
export function WhyNot(props: { result: TryResult; tried: string; edited: EditedEntry }) {
  const { t } = useTranslation('knowledge');
  const { result, tried, edited } = props;
  const { hits, thresholds, decision } = result;
  const [before, setBefore] = useState<number | null>(null);
  const [best] = hits;
  const own = hits.find((hit) => hit.faqId === edited.id);
  const isAnswer = decision === 'answer' && best !== undefined && best.faqId === edited.id;
  const has = edited.has(tried);
  const hasRisen =
    own !== undefined && before !== null && own.score.toFixed(2) !== before.toFixed(2);
  if (isAnswer && !hasRisen) return null;

  const name = edited.question || t('editor.untitled');
  const why = () => {
    if (!edited.isPublished) return t('whyNot.draft');
    if (!own || !best) return t('whyNot.absent');
    if (own.faqId === best.faqId) {
      const missing = thresholds.answer - own.score;
      return missing > 0 ? t('whyNot.short', { gap: missing.toFixed(2) }) : t('whyNot.tie');
    }
    const weak = weakestFactor(own, best);
    const gap = (best.score - own.score).toFixed(2);
    return weak
      ? t('whyNot.behind', { gap, factor: t(`factor.${weak}.name`) })
      : t('whyNot.behindAny', { gap });
  };
  const change =
    own && before !== null && hasRisen ? (
      <span className={s.change}>
        {before.toFixed(2)}
        <ArrowRight size={13} aria-label={t('whyNot.now')} />
        <b>{own.score.toFixed(2)}</b>
      </span>
    ) : null;
  return (
    <section className={s.why} aria-label={t('whyNot.title', { question: name })}>
      <h2 className={s.whyHead}>
        <CircleHelp size={16} aria-hidden="true" />
        <span>{t(isAnswer ? 'whyNot.solved' : 'whyNot.title', { question: name })}</span>
        {!isAnswer && <small>{why()}</small>}
      </h2>
      {(edited.add || change) && (
        <div className={s.fix}>
          <span>
            {t('whyNot.add')}
            <small>{t(`whyNot.has.${has}`)}</small>
          </span>
          {change}
          {edited.add && has === 'no' && (
            <AddButton
              onClick={() => {
                setBefore(own?.score ?? 0);
                edited.add?.(tried);
              }}
            />
          )}
        </div>
      )}
    </section>
  );
}
