import type { HandoffReason } from '@lingxi/contract';

/** What happens to a conversation between its lines; the thread shows each as a line of its own. */
export type EventSeed =
  | { type: 'handed_off' | 'left_queue' | 'handed_back' | 'woken' | 'reopened' }
  | { type: 'resolved' }
  | { type: 'transferred'; toAgentKey: string }
  | { type: 'transferred'; toTeamKey: string }
  | { type: 'snoozed'; hours: number };

export interface TurnSeed {
  /** Seconds since the previous turn; 0 for the first. */
  after: number;
  author: 'contact' | 'bot' | 'agent' | 'note' | 'system';
  /** Absent only on a bot's turn with `faqKey`, whose answer it is word for word, and on events. */
  text?: string;
  /** The entry a bot's turn rests on. */
  faqKey?: string;
  /** What the contact pressed under a bot's answer. */
  helpful?: boolean;
  /** Writes another than the assignee, for agents and notes. */
  agentKey?: string;
  /** The bot could make nothing of these words of the contact. */
  isUnclear?: boolean;
  /** The bot asks for a message to be left: nobody is there. */
  hasForm?: boolean;
  /** What happens, with 'system'. */
  event?: EventSeed;
}

export interface HandoffSummarySeed {
  /** What the contact wants in the end. */
  aim: string;
  /** What the bot answered or offered, in order. */
  tried: readonly string[];
  /** Collected values: what it is and what the contact said. */
  values: readonly { label: string; value: string }[];
  /** Digits of the orders in question. */
  orders: readonly string[];
  mood: 'calm' | 'worried' | 'impatient' | 'angry' | 'pleased';
  /** The contact's words that show the mood. */
  moodEvidence?: string;
  /** The whole in one or two sentences, as the agent reads it. */
  text: string;
}

export interface ConversationBase {
  key: string;
  contactKey: string;
  language: 'zh' | 'en';
  tags: readonly string[];
  turns: readonly TurnSeed[];
  /** Set after every handoff; a conversation people took unasked has none. */
  handoffReason?: HandoffReason;
  summary?: HandoffSummarySeed;
  teamKey?: string;
  /** The first agent to take it. */
  assigneeKey?: string;
}

/** `left`: the bot had no answer, or nothing was asked. `abandoned`: gone before an agent came. */
export type PastOutcome = 'bot_confirmed' | 'bot_assumed' | 'left' | 'agent_resolved' | 'abandoned';

export interface RatingSeed {
  score: 1 | 2 | 3 | 4 | 5;
  comment?: string;
}

/** How a finished conversation ended. */
export interface PastSeed extends ConversationBase {
  outcome: PastOutcome;
  rating?: RatingSeed;
}

/** A finished conversation: starts `daysAgo` days before the first start, at `time` local. */
export interface PastConversationSeed extends PastSeed {
  daysAgo: number;
  /** 'HH:MM' in the account's time zone. */
  time: string;
}

/** A conversation still going on at the first start. */
export interface LiveConversationSeed extends ConversationBase {
  /**
   * The first turn lies this many minutes before the first start; the turns never add up to more.
   */
  startedMinutesAgo: number;
  state: 'with_bot' | 'waiting' | 'with_agent' | 'snoozed';
  /** How many of the last contact turns the agent has not read. */
  unread?: number;
}

/** A conversation and the moment it began. */
export type Occurrence = (PastSeed | LiveConversationSeed) & { startedAt: Date };
