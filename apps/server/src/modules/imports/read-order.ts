import type { Order } from '@lingxi/contract';
import type { OrderRowInput } from '../contacts/index.ts';
import { readKey } from './read-contact.ts';
import { readInstant } from './read-instant.ts';
import { readItems } from './read-items.ts';
import { type Cells, checks, type ReadRow } from './row-checks.ts';

const statuses: Record<Order['status'], readonly string[]> = {
  pending_payment: ['待付款', '未付款', 'unpaid', 'pending'],
  paid: ['待发货', '已付款', '已支付'],
  shipped: ['已发货', '待收货', '运输中'],
  delivered: ['已签收', '已完成', '交易成功', 'completed', 'fulfilled'],
  refunding: ['退款中', '售后中'],
  refunded: ['已退款', '退款成功'],
  cancelled: ['已取消', '已关闭', '交易关闭', 'canceled'],
};

const mostCents = 1_000_000_000;

export function readOrder(cells: Cells, timezone: string): ReadRow<OrderRowInput> {
  const c = checks(cells);
  const number = c.needed('number', 64);
  const contact = readKey(c, {
    externalId: 'contactExternalId',
    email: 'contactEmail',
    phone: 'contactPhone',
  });
  const status = c.choice('status', statuses);
  if (!status && !c.faults.some((f) => f.field === 'status')) c.fault('status', 'missing');
  const itemText = c.needed('items', 40_000);
  const items = itemText ? readItems(itemText) : [];
  if (!items) c.fault('items', 'not_items');
  const total = c.needed('total', 40);
  const totalCents = total ? readCents(total) : 0;
  if (totalCents === undefined) c.fault('total', 'not_amount');
  const placed = c.needed('placedAt', 60);
  const placedAt = placed ? readInstant(placed, timezone) : '';
  if (placedAt === undefined) c.fault('placedAt', 'not_instant');
  const currency = c.text('currency', 10)?.toUpperCase() || undefined;
  if (currency && !/^[A-Z]{3}$/.test(currency)) c.fault('currency', 'not_currency');
  return c.result({
    number,
    contact,
    status: status ?? 'paid',
    items: items ?? [],
    totalCents: totalCents ?? 0,
    currency,
    carrier: c.text('carrier', 60),
    trackingNumber: c.text('trackingNumber', 64),
    placedAt: placedAt ?? '',
  });
}

/** `¥1,299.00` in cents; undefined for what is no amount. */
function readCents(text: string): number | undefined {
  const plain = text
    .replace(/^(?:[¥￥$€£]|CNY|RMB|USD|EUR)\s*|\s*元$/gi, '')
    .replace(/,(?=\d{3}(\D|$))/g, '');
  if (!/^\d{1,9}(\.\d{1,2}0*)?$/.test(plain)) return undefined;
  const cents = Math.round(Number(plain) * 100);
  return cents <= mostCents ? cents : undefined;
}
