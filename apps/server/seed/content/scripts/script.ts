import type { HandoffReason } from '@lingxi/contract';
import type { WordingKey } from '../../../src/modules/bot/wording.ts';
import type { PastOutcome, RatingSeed } from '../conversation-types.ts';
import type { ContactTier } from '../types.ts';

/** Which stretch of an order's life a conversation falls into. */
export type OrderPhase = 'before_dispatch' | 'on_the_way' | 'received' | 'owned' | 'returning';

/**
 * A conversation that is told several times, each time of another contact, on another day and in
 * somewhat other words. In texts `{name}` stands for something of the telling: of the contact
 * (`hello`, `city`), of the order (`tail`, `thing`, `model`, `price`, `total`, `carrier`), of the
 * agent (`me`, `other`) or one of `words`; `[this|that|]` for one of several wordings. Where a turn
 * has several texts, the first telling takes the first of each turn, the second the second: what is
 * asked and what is answered go together. Shorter lists begin again.
 */
export interface ScriptSeed {
  key: string;
  language: 'zh' | 'en';
  /** How often it is told. */
  times: number;
  tags: readonly string[];
  outcome: PastOutcome;
  turns: readonly TurnScript[];
  /** Asked by a customer of the shop, by somebody who only looks, or by both in turn. */
  who: 'customer' | 'visitor' | 'anybody';
  tiers?: readonly ContactTier[];
  /** The order it is about: one of these products, at that time of its life. */
  order?: { skus: readonly string[]; phase: OrderPhase };
  /** While people are there, at night when they are not, or at any time. */
  hours: 'open' | 'night' | 'any';
  /** Happens only on the day so many days ago, or on the one before it. */
  daysAgo?: number;
  handoffReason?: HandoffReason;
  teamKey?: string;
  /** Always this agent, and not one of the team. */
  agentKey?: string;
  /** Where it is transferred to. */
  otherTeamKey?: string;
  /** Of each, one is taken for the whole telling; Lists of the same length go together by their place. */
  words?: Readonly<Record<string, readonly string[]>>;
  /** What each telling is rated, in turn; null for not at all. */
  ratings?: readonly (RatingSeed | null)[];
}

export interface TurnScript {
  /** About so many seconds since the turn before. */
  after: number;
  author: 'contact' | 'bot' | 'agent' | 'note' | 'system';
  /** One text, or several to take one of. */
  text?: string | readonly string[];
  /** One of the bot's own sayings. */
  says?: WordingKey;
  faqKey?: string | readonly string[];
  helpful?: boolean;
  isUnclear?: boolean;
  hasForm?: boolean;
  event?: TurnEvent;
  /** Not the agent it was assigned to: the one it went to, or the lead of the team. */
  by?: 'other' | 'lead';
  /** Only on the next morning, when people are back. */
  isNextMorning?: boolean;
  /** Told in so many of a hundred tellings; always when absent. */
  percent?: number;
  /** Left out when the turn before is. */
  isTogether?: boolean;
}

export type TurnEvent =
  | 'handed_off'
  | 'left_queue'
  | 'handed_back'
  | 'woken'
  | 'reopened'
  | 'resolved'
  | 'to_agent'
  | 'to_team'
  /** Until ten on the next day. */
  | 'snoozed';
