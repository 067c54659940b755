/** What a channel allows. Adapters degrade richer content by this table. */
export interface Capabilities {
  textCharacters: number;
  attachments: boolean;
  quickReplies: boolean;
  cards: boolean;
  forms: boolean;
  typing: boolean;
  readReceipts: boolean;
}

export const channels = ['web'] as const;
export type Channel = (typeof channels)[number];

export const capabilities: Record<Channel, Capabilities> = {
  web: {
    textCharacters: 20_000,
    attachments: true,
    quickReplies: true,
    cards: true,
    forms: true,
    typing: true,
    readReceipts: true,
  },
};
