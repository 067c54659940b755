import { z } from 'zod';
import { tagId } from '../ids.ts';
import { limits } from '../limits.ts';
import { isText, notText } from './shared.ts';

/** A tag conversations can have: known from its first use on. */
export const tag = z.object({
  id: tagId,
  name: z.string(),
  /** Conversations that have it; null where nobody asked for the count. */
  uses: z.number().int().nullable(),
});
export type Tag = z.infer<typeof tag>;

export const tagName = z.string().trim().min(1).max(limits.tagCharacters).refine(isText, notText);
