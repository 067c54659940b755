import type { LiveConversationSeed, PastConversationSeed } from '../conversation-types.ts';
import { botAftersales } from './bot-aftersales.ts';
import { botChoosing } from './bot-choosing.ts';
import { botMoney } from './bot-money.ts';
import { botOrders } from './bot-orders.ts';
import { deskAftersales } from './desk-aftersales.ts';
import { deskChoosing } from './desk-choosing.ts';
import { deskOrders } from './desk-orders.ts';
import { deskRepairs } from './desk-repairs.ts';
import { english } from './english.ts';
import { repairsLive } from './repairs-live.ts';
import { waiting } from './waiting.ts';
import { withAgent } from './with-agent.ts';
import { withBot } from './with-bot.ts';

export const pastConversations: readonly PastConversationSeed[] = [
  ...botOrders,
  ...botAftersales,
  ...botChoosing,
  ...botMoney,
  ...deskOrders,
  ...deskAftersales,
  ...deskRepairs,
  ...deskChoosing,
  ...english,
];

export const liveConversations: readonly LiveConversationSeed[] = [
  ...waiting,
  ...withAgent,
  ...withBot,
  ...repairsLive,
];
