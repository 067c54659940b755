/** One text in both languages of the product. */
export interface Text {
  zh: string;
  en: string;
}

/** Several wordings of the same thing per language; the reader picks one. */
export interface Texts {
  zh: readonly string[];
  en: readonly string[];
}

type FaqCategory =
  | 'orders'
  | 'returns'
  | 'payment'
  | 'membership'
  | 'products'
  | 'installation'
  | 'account'
  | 'trade-in';

export interface FaqCategorySeed {
  key: FaqCategory;
  name: Text;
}

export interface FaqSeed {
  /** Unique over all categories; conversations and follow-ups refer to it. */
  key: string;
  category: FaqCategory;
  question: Text;
  similar: Texts;
  answer: Text;
  /** Keys of the questions offered after this answer. */
  followUps?: readonly string[];
}

type ProductCategory = 'appliance' | 'kitchen' | 'furniture' | 'lighting';

export interface ProductCategorySeed {
  key: ProductCategory;
  name: Text;
}

/** How a parameter is called; numbers carry their unit here and never in the value. */
export interface ParamLabel {
  name: Text;
  unit?: Text;
}

export interface ProductSeed {
  sku: string;
  name: Text;
  category: ProductCategory;
  priceCents: number;
  /** Keys of `paramLabels`. */
  params: Readonly<Record<string, number | Text>>;
  /** One line under the name. */
  blurb: Text;
  /** Stock and delivery in a few words. */
  availability: Text;
  /** Out of 5. */
  rating: number;
  reviews: number;
  /** File name without ending of the drawing in `apps/playground/src/art`. */
  image: string;
}

type ContactTier = 'standard' | 'silver' | 'gold' | 'vip';

export interface ContactSeed {
  key: string;
  name: string;
  tier: ContactTier;
  language: 'zh' | 'en';
  city: string;
  phone: string;
  email: string;
  memberSinceDaysAgo: number;
  attributes: Readonly<Record<string, string | number | boolean>>;
}

type OrderStatus =
  | 'pending_payment'
  | 'paid'
  | 'shipped'
  | 'delivered'
  | 'refunding'
  | 'refunded'
  | 'cancelled';

export interface OrderSeed {
  /** Five digits, unique; the number is LX + date of the order + '-' + digits. */
  digits: string;
  contactKey: string;
  items: readonly { sku: string; quantity: number }[];
  status: OrderStatus;
  /** Placed this long before the first start: daysAgo days and hoursAgo hours. */
  daysAgo: number;
  hoursAgo: number;
  carrier?: string;
  trackingNumber?: string;
}

export interface TeamSeed {
  key: string;
  name: Text;
  description: Text;
}

export interface AgentSeed {
  key: string;
  name: string;
  /** What customers read. */
  displayName: string;
  email: string;
  role: 'owner' | 'admin' | 'lead' | 'agent';
  teams: readonly string[];
  /** How many open conversations at once. */
  capacity: number;
  locale: 'zh' | 'en';
}

export interface TurnSeed {
  /** Seconds since the previous turn; 0 for the first. */
  after: number;
  author: 'contact' | 'bot' | 'agent' | 'note';
  /** Absent only on a bot's turn with `faqKey`: the answer of that entry, word for word. */
  text?: string;
  /** The entry a bot's turn rests on. */
  faqKey?: string;
  /** What the contact pressed under a bot's answer. */
  helpful?: boolean;
  /** Writes another than the assignee, for agents and notes. */
  agentKey?: string;
}

type HandoffReason = 'asked' | 'not_understood' | 'unhelpful' | 'complaint';

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

interface ConversationBase {
  key: string;
  contactKey: string;
  language: 'zh' | 'en';
  tags: readonly string[];
  turns: readonly TurnSeed[];
}

/** A finished conversation: starts `daysAgo` days before the first start, at `time` local. */
export interface PastConversationSeed extends ConversationBase {
  daysAgo: number;
  /** 'HH:MM' in the account's time zone. */
  time: string;
  outcome: 'bot_confirmed' | 'bot_assumed' | 'agent_resolved';
  handoffReason?: HandoffReason;
  assigneeKey?: string;
  teamKey?: string;
  rating?: { score: 1 | 2 | 3 | 4 | 5; by: 'bot' | 'agent'; comment?: string };
}

/** A conversation still going on at the first start. */
export interface LiveConversationSeed extends ConversationBase {
  /**
   * The first turn lies this many minutes before the first start; the turns never add up to more.
   */
  startedMinutesAgo: number;
  state: 'with_bot' | 'waiting' | 'with_agent';
  /** Set with 'waiting' and after every handoff. */
  handoffReason?: HandoffReason;
  summary?: HandoffSummarySeed;
  teamKey?: string;
  /** Set with 'with_agent'. */
  assigneeKey?: string;
  /** How many of the last contact turns the agent has not read. */
  unread?: number;
}

export interface SmallTalkSeed {
  key: string;
  /** Wordings by which the bot recognises it. */
  examples: Texts;
  answers: Texts;
}
