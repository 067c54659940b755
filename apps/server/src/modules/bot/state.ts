/** What the bot remembers of a conversation between two turns. */
export interface BotState {
  /** Which wordings have been used, by key. */
  said: Record<string, number[]>;
  /** The sentence said last, with its gaps open: it is not said again right after. */
  lastSaid: string;
  /** Turns in a row in which it did not understand. */
  unsureCount: number;
  /** What it did not understand, to be read together with the next words. */
  unsureText: string | null;
  /** What a bare yes or no would answer. */
  awaiting: 'handoff' | 'solved' | null;
  lastFaqId: string | null;
  /** When that was answered, in milliseconds, and how often it was asked again since. */
  answeredAt: number;
  repeats: number;
  /** Offers in a row from which nothing was chosen. */
  offers: number;
  /** What came of its turns, for the summary: by the seq of the contact's message. */
  outcomes: Record<number, Outcome>;
}

export interface Outcome {
  kind: 'answered' | 'offered' | 'clarified' | 'fallback' | 'handoff';
  title?: string;
}

export const freshState: BotState = {
  said: {},
  lastSaid: '',
  unsureCount: 0,
  unsureText: null,
  awaiting: null,
  lastFaqId: null,
  answeredAt: 0,
  repeats: 0,
  offers: 0,
  outcomes: {},
};
