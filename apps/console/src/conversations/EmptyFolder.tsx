import type { Folder } from '@lingxi/contract';
import { Bot, CircleCheck, Coffee, Inbox } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';

const emptyIcons = {
  mine: Coffee,
  queue: Coffee,
  bot: Bot,
  all: Inbox,
  snoozed: Inbox,
  resolved: CircleCheck,
};

export function EmptyFolder({ folder }: { folder: Folder }) {
  const { t } = useTranslation('conversations');
  const Icon = emptyIcons[folder];
  return (
    <EmptyState icon={<Icon />} title={t(`empty.${folder}.title`)}>
      {t(`empty.${folder}.why`)}
    </EmptyState>
  );
}
