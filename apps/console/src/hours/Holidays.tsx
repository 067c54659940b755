import type { Holiday } from '@lingxi/contract';
import Button from 'antd/es/button';
import Form from 'antd/es/form';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { HolidayRow } from './HolidayRow.tsx';
import s from './Hours.module.css';

const most = 200;
const today = () => new Date().toISOString().slice(0, 10);

/** In the order they were written; the server refuses two for one day. */
export function Holidays({ isReadOnly }: { isReadOnly: boolean }) {
  const { t } = useTranslation('hours');
  const fresh = (): Holiday => ({ name: '', from: today(), to: today(), intervals: [] });
  return (
    <Form.List name="holidays">
      {(fields, { add, remove }) => (
        <div className={s.holidays}>
          {fields.length === 0 && <p className={s.none}>{t('holiday.none')}</p>}
          {fields.map(({ key, name }) => (
            <Form.Item
              key={key}
              name={name}
              className={s.field}
              rules={[
                {
                  validator: (_, value: Holiday) =>
                    value.name.trim() && value.from && value.to
                      ? Promise.resolve()
                      : Promise.reject(new Error(t('holiday.needed'))),
                },
              ]}
            >
              <HolidayRow number={name + 1} isReadOnly={isReadOnly} onRemove={() => remove(name)} />
            </Form.Item>
          ))}
          {!isReadOnly && fields.length < most && (
            <Button type="dashed" icon={<Plus size={15} />} onClick={() => add(fresh())}>
              {t('holiday.add')}
            </Button>
          )}
        </div>
      )}
    </Form.List>
  );
}
