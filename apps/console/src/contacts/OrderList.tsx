import type { Order } from '@lingxi/contract';
import { Package } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import a from '../conversations/AssistPane.module.css';
import { Chip, type ChipTone } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { money } from '../ui/money.ts';
import { momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import s from './OrderList.module.css';

export const orderTones: Record<Order['status'], ChipTone> = {
  pending_payment: 'warn',
  paid: 'brand',
  shipped: 'brand',
  delivered: 'ok',
  refunding: 'warn',
  refunded: 'plain',
  cancelled: 'plain',
};

export function OrderCard({ order }: { order: Order }) {
  const { t } = useTranslation(['contacts', 'frame']);
  const now = useNow();
  const [first] = order.items;
  const count = order.items.reduce((sum, item) => sum + item.quantity, 0);
  return (
    <li className={s.order}>
      {first?.imageUrl ? (
        <img src={first.imageUrl} alt="" width={44} height={44} loading="lazy" />
      ) : (
        <span className={s.noImage}>
          <Package size={20} aria-hidden="true" />
        </span>
      )}
      <div className={s.about}>
        <p className={s.title}>{first?.name}</p>
        <p className={s.meta}>
          {t('order.items', { count })} · {money(order.totalCents, order.currency)} ·{' '}
          {momentTime(order.placedAt, now)}
        </p>
        <p className={s.meta}>{order.number}</p>
        {order.trackingNumber !== null && (
          <p className={s.meta}>
            {order.carrier} {order.trackingNumber}
          </p>
        )}
      </div>
      <Chip tone={orderTones[order.status]}>{t(`order.status.${order.status}`)}</Chip>
    </li>
  );
}

export function OrderList(props: { orders: Order[]; total: number; onAll?: () => void }) {
  const { t } = useTranslation('contacts');
  const { orders, total, onAll } = props;
  if (total === 0) {
    return (
      <EmptyState icon={<Package />} title={t('order.none')}>
        {t('order.noneWhy')}
      </EmptyState>
    );
  }
  return (
    <section className={a.section}>
      <h3 className={a.heading}>
        {t('order.title')}
        {onAll && total > orders.length && (
          <button type="button" onClick={onAll}>
            {t('order.all', { count: total })}
          </button>
        )}
      </h3>
      <ul className={s.list}>
        {orders.map((order) => (
          <OrderCard key={order.id} order={order} />
        ))}
      </ul>
    </section>
  );
}
