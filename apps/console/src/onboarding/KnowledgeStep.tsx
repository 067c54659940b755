import Button from 'antd/es/button';
import { FileUp, Plus } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../knowledge/ButtonLink.tsx';
import { FaqRowFields } from './FaqRowFields.tsx';
import { fewestRows } from './faq-rows.ts';
import s from './KnowledgeStep.module.css';
import type { StepProps } from './OpenStep.tsx';
import { StepFrame } from './StepFrame.tsx';
import { useFaqRows } from './use-faq-rows.ts';

/** Several questions at once; the bot answers with them a moment later. */
export function KnowledgeStep(step: StepProps) {
  const { t } = useTranslation('onboarding');
  const { rows, faults, save, filled, add, change } = useFaqRows();
  const list = useRef<HTMLOListElement>(null);
  const { publishedFaqs } = step.state.facts;
  const run = () =>
    save.mutate(undefined, {
      onSuccess: ({ isAll }) => {
        if (isAll) return;
        requestAnimationFrame(() =>
          list.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
        );
      },
    });
  return (
    <StepFrame
      name="knowledge"
      step={step}
      save={
        filled > 0 || !step.isDone
          ? {
              label: t('knowledge.save', { count: filled }),
              isSaving: save.isPending,
              onClick: () => !save.isPending && filled > 0 && run(),
            }
          : undefined
      }
      aside={
        <ButtonLink
          type="text"
          to="/import/$kind"
          params={{ kind: 'faqs' }}
          icon={<FileUp size={15} />}
        >
          {t('knowledge.import')}
        </ButtonLink>
      }
    >
      <p className={s.count} role="status">
        {t('knowledge.count', { count: publishedFaqs, fewest: fewestRows })}
        {save.data && save.data.saved > 0 && (
          <span className={s.saved}>{t('knowledge.saved', { count: save.data.saved })}</span>
        )}
      </p>
      <ol ref={list} className={s.rows}>
        {rows.map((row, i) => (
          <FaqRowFields
            key={row.id}
            number={i + 1}
            row={row}
            fault={faults.get(row.id)}
            onChange={(part) => change(row.id, part)}
          />
        ))}
      </ol>
      <Button type="text" size="small" icon={<Plus size={14} />} onClick={add}>
        {t('knowledge.add')}
      </Button>
    </StepFrame>
  );
}
