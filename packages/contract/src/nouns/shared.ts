import { z } from 'zod';
import { limits } from '../limits.ts';
import type { ReasonCode } from '../reasons.ts';

/** An instant as ISO 8601 in UTC. */
export const instant = z.iso.datetime();
export const locale = z.enum(['zh', 'en']);
export type Locale = z.infer<typeof locale>;

/** PostgreSQL cannot store NUL, so no text may hold one; half a character is none. */
export const isText = (s: string) => !s.includes('\0') && s.isWellFormed();
export const notText = { message: 'not_text' satisfies ReasonCode };

export const text = (max: number, min = 0) => z.string().min(min).max(max).refine(isText, notText);

export const name = z.string().trim().min(1).max(120).refine(isText, notText);

export const attributes = z
  .record(
    text(64, 1),
    z.union([text(limits.attributeCharacters), z.number(), z.boolean(), z.null()]),
  )
  .refine((a) => Object.keys(a).length <= limits.attributeKeys, {
    message: 'too_many_attributes' satisfies ReasonCode,
  });
export type Attributes = z.infer<typeof attributes>;

/** A page of a list: `cursor` from the page before, `limit` at most 200. */
export const pageQuery = {
  cursor: text(200).optional(),
  limit: z.coerce.number().int().min(1).max(limits.maxPageSize).default(limits.pageSize),
};

/** A yes or no in an address: `true` or `false`, and left out is no. */
export const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((said) => said === 'true');

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export const nothing = z.object({});
