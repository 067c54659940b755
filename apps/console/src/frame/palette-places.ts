import { FilePlus2, Folder as FolderIcon, type LucideIcon, Search, Upload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { folderNames } from '../conversations/folder-names.ts';
import { sectionGroups } from '../settings/sections.ts';
import { railItems } from './rail-items.ts';

/** A page of the console, by its address. */
export interface PalettePlace {
  to: string;
  label: string;
  icon: LucideIcon;
}

/** Every page the agent may open: those of the rail, the folders, the sections of the settings. */
export function usePalettePlaces(): { go: PalettePlace[]; settings: PalettePlace[] } {
  const { t } = useTranslation(['frame', 'conversations', 'settings']);
  const { permissions } = useMe();
  const may = (permission: string | null | undefined) =>
    !permission || permissions.includes(permission);
  const pages = railItems
    .filter((item) => may(item.permission))
    .map(({ to, icon, label }) => ({ to, icon, label: t(label) }));
  const folders = may('conversation:read')
    ? folderNames.map((name) => ({
        to: `/inbox/${name}`,
        icon: FolderIcon,
        label: t(`conversations:title.${name}`),
      }))
    : [];
  const writing = may('faq:update')
    ? [
        { to: '/knowledge/new', icon: FilePlus2, label: t('palette.newFaq') },
        { to: '/knowledge/import', icon: Upload, label: t('palette.importFaqs') },
      ]
    : [];
  const search = { to: '/search', icon: Search, label: t('palette.searchPage') };
  const settings = sectionGroups
    .flatMap(({ items }) => items)
    .filter((item) => may(item.permission))
    .map(({ to, icon, name }) => ({ to, icon, label: t(`settings:section.${name}.title`) }));
  return { go: [...pages, search, ...folders, ...writing], settings };
}
