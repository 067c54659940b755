import type { Folder } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import Dropdown from 'antd/es/dropdown';
import { ChevronDown } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import s from './FolderBar.module.css';
import { folderNames } from './folder-names.ts';
import { countsQuery } from './queries.ts';

const gapPx = 4;
const morePx = 58;

/** How many chips fit; measured on a copy nobody sees, so that the answer does not depend on itself. */
function useFitting(labels: string): [React.RefObject<HTMLDivElement | null>, number] {
  const ruler = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState<number>(folderNames.length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new labels have new widths
  useLayoutEffect(() => {
    const el = ruler.current;
    if (!el) return;
    const measure = () => {
      const widths = [...el.children].map((c) => c.getBoundingClientRect().width);
      const total = widths.reduce((sum, w) => sum + w + gapPx, -gapPx);
      if (total <= el.clientWidth) return setCount(widths.length);
      let used = morePx;
      let fitting = 0;
      for (const w of widths) {
        used += w + gapPx;
        if (used > el.clientWidth) break;
        fitting++;
      }
      setCount(fitting);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(el);
    // The chips too: they grow when the font has arrived.
    for (const chip of el.children) observer.observe(chip);
    return () => observer.disconnect();
  }, [labels]);
  return [ruler, count];
}

export function FolderBar({ folder }: { folder: Folder }) {
  const { t } = useTranslation('conversations');
  const { data: counts } = useQuery(countsQuery);
  const navigate = useNavigate();
  const textOf = (name: Folder) => {
    const count = counts?.[name] ?? 0;
    return count > 0
      ? `${t(`folder.${name}`)} ${count > 999 ? '999+' : count}`
      : t(`folder.${name}`);
  };
  const [ruler, fitting] = useFitting(folderNames.map(textOf).join('|'));
  const shown = folderNames.slice(0, fitting);
  const hidden = folderNames.slice(fitting);
  const isHiddenChosen = (hidden as readonly Folder[]).includes(folder);
  return (
    <nav className={s.bar} aria-label={t('folders')} data-tour="folders">
      <div ref={ruler} className={s.ruler} aria-hidden="true">
        {folderNames.map((name) => (
          <span key={name} className={s.chip}>
            {textOf(name)}
          </span>
        ))}
      </div>
      {shown.map((name) => (
        <Link
          key={name}
          to="/inbox/$folder"
          params={{ folder: name }}
          className={s.chip}
          data-chosen={name === folder || undefined}
          aria-current={name === folder ? 'page' : undefined}
        >
          {textOf(name)}
        </Link>
      ))}
      {hidden.length > 0 && (
        <Dropdown
          trigger={['click']}
          autoFocus
          menu={{
            selectedKeys: [folder],
            items: hidden.map((name) => ({
              key: name,
              label: textOf(name),
              onClick: () => void navigate({ to: '/inbox/$folder', params: { folder: name } }),
            })),
          }}
        >
          <button type="button" className={s.chip} data-chosen={isHiddenChosen || undefined}>
            {isHiddenChosen ? t(`folder.${folder}`) : t('moreFolders')}
            <ChevronDown size={13} aria-hidden="true" />
          </button>
        </Dropdown>
      )}
    </nav>
  );
}
