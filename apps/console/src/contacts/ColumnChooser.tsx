import Popover from 'antd/es/popover';
import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/IconButton.tsx';
import { useStore } from '../ui/store.ts';
import s from './ColumnChooser.module.css';
import { columns, shownColumns, toggleColumn } from './columns.ts';

/** Which columns the table has; remembered in this browser. */
export function ColumnChooser() {
  const { t } = useTranslation('contact-pages');
  const [isOpen, setOpen] = useState(false);
  const shown = useStore(shownColumns, (list) => list);
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      content={
        <fieldset className={s.columns} aria-label={t('column.choose')}>
          {columns.map((column) => (
            <label key={column}>
              <input
                type="checkbox"
                checked={shown.includes(column)}
                onChange={() => toggleColumn(column)}
              />
              {t(`column.${column}`)}
            </label>
          ))}
        </fieldset>
      }
    >
      <span>
        <IconButton
          label={t('column.choose')}
          icon={<Columns3 size={18} />}
          isBordered
          isOpen={isOpen}
        />
      </span>
    </Popover>
  );
}
