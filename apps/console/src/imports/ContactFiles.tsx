import { useNavigate } from '@tanstack/react-router';
import type { MenuProps } from 'antd';
import { Upload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import { ExportMenu } from './ExportMenu.tsx';

/** Beside the list of contacts: bring them and their orders from a file, or take them along. */
export function ContactFiles() {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const mayImport = useMay('contact:update');
  const items: MenuProps['items'] = (['contacts', 'orders'] as const).map((kind) => ({
    key: kind,
    label: t(`link.${kind}`),
    onClick: () => void navigate({ to: '/import/$kind', params: { kind } }),
  }));
  return (
    <>
      {mayImport && (
        <MenuButton label={t('link.faqs')} icon={<Upload />} isBordered menu={{ items }} />
      )}
      <ExportMenu kind="contacts" />
    </>
  );
}
