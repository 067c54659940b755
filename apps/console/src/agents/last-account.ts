/** The account this browser signed in to last: shown first, and sent along. */
export interface LastAccount {
  id: string;
  name: string;
}
export const lastAccountKey = 'lingxi.account';

/** The agent who signed in to this browser last: what was left here is theirs alone. */
export const lastAgentKey = 'lingxi.agent';
