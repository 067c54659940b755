/** The account this browser signed in to last: shown first, and sent along. */
export interface LastAccount {
  id: string;
  name: string;
}
export const lastAccountKey = 'lingxi.account';
