import Button from 'antd/es/button';
import Drawer from 'antd/es/drawer';
import { ListFilter } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ContactFilters } from './ContactFilters.tsx';
import { type ContactSearch, isFiltered } from './search.ts';

/** On a phone there is no room for seven controls in a row. */
export function FilterDrawer(props: {
  search: ContactSearch;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onChange: (change: ContactSearch) => void;
}) {
  const { t } = useTranslation('contact-pages');
  const { search, isOpen, onOpen, onChange } = props;
  return (
    <>
      <Button
        icon={<ListFilter size={18} />}
        aria-label={t('filter.open')}
        color={isFiltered(search) ? 'primary' : 'default'}
        variant="outlined"
        style={{ width: 44, height: 44 }}
        onClick={() => onOpen(true)}
      />
      <Drawer
        open={isOpen}
        placement="bottom"
        size="large"
        title={t('filter.label')}
        onClose={() => onOpen(false)}
        footer={
          <Button block size="large" type="primary" onClick={() => onOpen(false)}>
            {t('filter.done')}
          </Button>
        }
      >
        <ContactFilters search={search} onChange={onChange} />
      </Drawer>
    </>
  );
}
