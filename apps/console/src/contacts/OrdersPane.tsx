import type { Contact, Order } from '@lingxi/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import orders from './OrderList.module.css';
import { OrderCard } from './OrderList.tsx';
import s from './Pane.module.css';

/** The latest orders; all of them are in the timeline. */
export function OrdersPane(props: { contactId: Contact['id']; orders: Order[]; total: number }) {
  const { t } = useTranslation('contacts');
  const { contactId, total } = props;
  return (
    <section className={s.section}>
      <h2 className={s.heading}>
        {t('order.title')}
        <span>{total}</span>
        {total > props.orders.length && (
          <Link to="/contacts/$contactId" params={{ contactId }} search={{ kind: 'order' }}>
            {t('order.all', { count: total })}
          </Link>
        )}
      </h2>
      {total === 0 ? (
        <p className={s.empty}>{t('order.noneWhy')}</p>
      ) : (
        <ul className={orders.list}>
          {props.orders.map((order) => (
            <OrderCard key={order.id} order={order} />
          ))}
        </ul>
      )}
    </section>
  );
}
