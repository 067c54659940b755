import { moreOrders } from './orders/more.ts';
import { olderOrders } from './orders/older.ts';
import { recentOrders } from './orders/recent.ts';
import { seasonOrders } from './orders/season.ts';
import type { OrderSeed } from './types.ts';

export const orders: readonly OrderSeed[] = [
  ...recentOrders,
  ...seasonOrders,
  ...olderOrders,
  ...moreOrders,
];
