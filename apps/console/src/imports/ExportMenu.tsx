import type { ExportKind } from '@lingxi/contract';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import { exportUrl } from './downloads.ts';

const formats = ['xlsx', 'csv', 'jsonl'] as const;

const permissions: Record<ExportKind, string> = {
  faqs: 'faq:read',
  canned_responses: 'conversation:reply',
  contacts: 'contact:export',
};

/** Everything of a kind as a file, for those who may take it along. */
export function ExportMenu({ kind }: { kind: ExportKind }) {
  const { t } = useTranslation('imports');
  if (!useMe().permissions.includes(permissions[kind])) return null;
  const items = formats.map((format) => ({
    key: format,
    label: (
      <a href={exportUrl(kind, format)} download>
        {t(`export.${format}`)}
      </a>
    ),
  }));
  return <MenuButton label={t(`export.${kind}`)} icon={<Download />} isBordered menu={{ items }} />;
}
