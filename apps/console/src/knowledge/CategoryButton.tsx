import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Drawer from 'antd/es/drawer';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Categories } from './Categories.tsx';
import s from './FilterBar.module.css';
import { categoriesQuery, type FaqFilter, totalQuery } from './queries.ts';

/** On a phone the categories come up from below. */
export function CategoryButton({ filter }: { filter: FaqFilter }) {
  const { t } = useTranslation('knowledge');
  const { data: categories } = useQuery(categoriesQuery);
  const { data: total } = useQuery(totalQuery);
  const [isOpen, setOpen] = useState(false);
  const chosen = categories?.find((c) => c.id === filter.category);
  return (
    <>
      <Button
        className={s.category}
        aria-haspopup="dialog"
        icon={<ChevronDown size={16} />}
        iconPlacement="end"
        onClick={() => setOpen(true)}
      >
        <span className={s.chosen}>{chosen?.name ?? t('category.all')}</span>
      </Button>
      <Drawer
        open={isOpen}
        title={t('category.label')}
        placement="bottom"
        size="large"
        styles={{ body: { padding: 0, display: 'grid' } }}
        onClose={() => setOpen(false)}
      >
        <Categories filter={filter} total={total} onPick={() => setOpen(false)} />
      </Drawer>
    </>
  );
}
