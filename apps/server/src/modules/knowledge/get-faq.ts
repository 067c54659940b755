import type { Faq } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { findFaq, findPublished, selectTitles } from './store.ts';
import { toFaq } from './to-faq.ts';

export async function getFaq(ctx: Context, id: string): Promise<Faq> {
  const row = await findFaq(ctx, id);
  if (!row) throw new Refusal('faq_not_found');
  authorize(ctx, 'faq:read');
  return toFaq(row);
}

/** For the bot: an entry that may answer, or nothing once it has been taken back. */
export async function publishedFaq(ctx: Context, id: string): Promise<Faq | undefined> {
  const row = await findPublished(ctx, id);
  return row && toFaq(row);
}

/** Questions by id, in the caller's language where there is one. */
export async function faqTitles(
  ctx: Context,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await selectTitles(ctx, ids);
  return new Map(
    rows.map((r) => [r.id, (ctx.locale === 'en' && r.question_en) || r.question || r.question_en]),
  );
}
