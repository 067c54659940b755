import { botAccountScripts } from './bot-account.ts';
import { botAftersalesScripts } from './bot-aftersales.ts';
import { botChoosingScripts } from './bot-choosing.ts';
import { botOrderScripts } from './bot-orders.ts';
import { deskOrderScripts } from './desk-orders.ts';
import { deskRepairScripts } from './desk-repairs.ts';
import { deskSalesScripts } from './desk-sales.ts';
import { deskTurnScripts } from './desk-turns.ts';
import { englishScripts } from './english.ts';
import { englishDeskScripts } from './english-desk.ts';
import type { ScriptSeed } from './script.ts';
import { unansweredScripts } from './unanswered.ts';

/** Conversations that are told several times over. */
export const scripts: readonly ScriptSeed[] = [
  ...botOrderScripts,
  ...botAftersalesScripts,
  ...botChoosingScripts,
  ...botAccountScripts,
  ...unansweredScripts,
  ...deskOrderScripts,
  ...deskRepairScripts,
  ...deskSalesScripts,
  ...deskTurnScripts,
  ...englishScripts,
  ...englishDeskScripts,
];
