import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { Crosshair, Plus, Upload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { ExportMenu } from '../imports/ExportMenu.tsx';
import { useIsPhone } from '../ui/use-media.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { Categories } from './Categories.tsx';
import { FaqList } from './FaqList.tsx';
import { FilterBar } from './FilterBar.tsx';
import { HitTestDrawer } from './HitTestDrawer.tsx';
import s from './KnowledgePage.module.css';
import { totalQuery } from './queries.ts';
import { SearchBox } from './SearchBox.tsx';

/** Categories at the left, questions beside them; a row leads to its editor. */
export default function KnowledgePage() {
  const { t } = useTranslation(['knowledge', 'frame']);
  const navigate = useNavigate();
  const search = useSearch({ from: '/frame/knowledge' });
  const { data: total } = useQuery(totalQuery);
  const mayUpdate = useMay('faq:update');
  const isPhone = useIsPhone();
  const { try: tried, ...filter } = search;
  const setTried = (next: string | undefined) =>
    void navigate({
      to: '/knowledge',
      search: next === undefined ? filter : { ...filter, try: next },
      replace: true,
    });
  return (
    <div className={s.page}>
      <header className={s.header}>
        <h1 className={s.title}>{t('title')}</h1>
        <span className={s.count}>
          {total !== undefined &&
            (isPhone
              ? total.toLocaleString()
              : t('total', { count: total, formatted: total.toLocaleString() }))}
        </span>
        {!isPhone && <SearchBox filter={filter} />}
        <Button
          icon={<Crosshair size={16} />}
          aria-label={t('test.title')}
          onClick={() => setTried('')}
        >
          {isPhone ? null : t('test.title')}
        </Button>
        {!isPhone && <ExportMenu kind="faqs" />}
        {mayUpdate && (
          <>
            <ButtonLink
              to="/import/$kind"
              params={{ kind: 'faqs' }}
              icon={<Upload size={16} />}
              aria-label={t('import.open')}
            >
              {isPhone ? null : t('import.open')}
            </ButtonLink>
            <ButtonLink
              to="/knowledge/new"
              search={filter}
              color="primary"
              variant="solid"
              icon={<Plus size={16} />}
            >
              {t(isPhone ? 'createShort' : 'create')}
            </ButtonLink>
          </>
        )}
      </header>
      <div className={s.body}>
        {!isPhone && <Categories filter={filter} total={total} />}
        <section className={s.main} aria-label={t('list')} data-pane tabIndex={-1}>
          {isPhone && <SearchBox filter={filter} />}
          <FilterBar filter={filter} />
          <FaqList filter={filter} hasAny={total !== 0} />
        </section>
      </div>
      {tried !== undefined && (
        <HitTestDrawer tried={tried} onTry={setTried} onClose={() => setTried(undefined)} />
      )}
    </div>
  );
}
