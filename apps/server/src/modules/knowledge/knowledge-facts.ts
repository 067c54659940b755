import type { Context } from '../../platform/context/index.ts';
import { countFaqs, selectPopular } from './store.ts';

export interface KnowledgeFacts {
  published: number;
  /** The entry the bot has answered with most, in the caller's language where there is one. */
  answeredWith: string | null;
}

export async function knowledgeFacts(ctx: Context): Promise<KnowledgeFacts> {
  const published = await countFaqs(ctx, { status: 'published' });
  const [top] = await selectPopular(ctx, 1);
  const question = (ctx.locale === 'en' && top?.question_en) || top?.question || top?.question_en;
  return { published, answeredWith: (top && top.hits > 0 && question) || null };
}
