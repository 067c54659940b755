import type { Context } from '../../platform/context/index.ts';
import { selectMemberFacts } from './store.ts';

export interface MemberFacts {
  members: number;
  /** Those who have accepted their invitation. */
  joined: number;
  /** Who still has the address and the password of the first start. */
  provisional: { id: string; name: string } | null;
}

export async function memberFacts(ctx: Context): Promise<MemberFacts> {
  const { provisional, ...counts } = await selectMemberFacts(ctx);
  return { ...counts, provisional: provisional[0] ?? null };
}
