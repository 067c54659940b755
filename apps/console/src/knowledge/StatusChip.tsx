import type { Faq } from '@lingxi/contract';
import { Check, CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../ui/Chip.tsx';

export function StatusChip({ faq }: { faq: Pick<Faq, 'publishedAt'> }) {
  const { t } = useTranslation('knowledge');
  return faq.publishedAt === null ? (
    <Chip icon={<CircleDashed />}>{t('status.draft')}</Chip>
  ) : (
    <Chip tone="ok" icon={<Check />}>
      {t('status.published')}
    </Chip>
  );
}
