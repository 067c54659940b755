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

export type ContactTier = 'standard' | 'silver' | 'gold' | 'vip';

export interface ContactSeed {
  key: string;
  name: string;
  tier: ContactTier;
  language: 'zh' | 'en';
  city: string;
  phone: string;
  email: string;
  /** How agents address them: 女士 or 先生. */
  title: 'ms' | 'mr';
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

export interface SmallTalkSeed {
  key: string;
  /** Wordings by which the bot recognises it. */
  examples: Texts;
  answers: Texts;
}
