import { numberFrom } from '../../retelling/random.ts';
import type { OrderSeed } from '../types.ts';

/** Delivered by our own crews. */
const large = new Set(
  'YX-X2 YX-D1 YX-W8 CX-F480 QY-A1 HM-55 HM-65 ZL-J7 JY-D8 JQ-RO800 YQ-S1 YQ-S3 SJ-T12 MA-B18 SG-5 AB-T14 AB-C1 YD-M18'.split(
    ' ',
  ),
);
const couriers = [
  ['顺丰速运', 'SF'],
  ['顺丰速运', 'SF'],
  ['中通快递', 'ZT'],
  ['德邦快递', 'DP'],
] as const;

/** Orders from a table: `90518 ji-xiangyu MF-V10 shipped 2 6`, several items as `AB-T14+AB-C1*4`. */
export const ordersFrom = (table: string): OrderSeed[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [digits, contactKey, what, status, days, hours] = line.trim().split(' ');
      const items = what!.split('+').map((part) => {
        const [sku, quantity = '1'] = part.split('*');
        return { sku: sku!, quantity: Number(quantity) };
      });
      const order: OrderSeed = {
        digits: digits!,
        contactKey: contactKey!,
        items,
        status: status as OrderSeed['status'],
        daysAgo: Number(days),
        hoursAgo: Number(hours),
      };
      const isUnderway = !['paid', 'pending_payment', 'cancelled'].includes(order.status);
      return isUnderway ? { ...order, ...parcelOf(order) } : order;
    });

function parcelOf({ digits, items }: OrderSeed) {
  const isLarge = large.has(items[0]!.sku);
  const [carrier, letters] = isLarge
    ? (['灵犀大件', 'LXD'] as const)
    : couriers[numberFrom(`carrier:${digits}`, couriers.length)]!;
  const serial = 10_000_000 + numberFrom(`parcel:${digits}`, 90_000_000);
  return { carrier, trackingNumber: `${letters}${serial}${digits.slice(-4)}` };
}
