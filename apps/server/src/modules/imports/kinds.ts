import type { ImportKind, Permission } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { type CannedRowInput, takeCanned } from '../automations/index.ts';
import {
  type ContactRowInput,
  type OrderRowInput,
  takeContacts,
  takeOrders,
} from '../contacts/index.ts';
import { type FaqRowInput, takeFaqs } from '../knowledge/index.ts';
import type { TakeOptions, TakeOutcome } from '../take-outcome.ts';
import type { ImportValue } from './check-rows.ts';

/** What it takes to bring rows of a kind. */
export const permissionFor: Record<ImportKind, Permission> = {
  faqs: 'faq:update',
  canned_responses: 'canned_response:manage',
  contacts: 'contact:update',
  orders: 'contact:update',
};

/** The rows are of the kind: they were read as such. */
export function takeRows(
  ctx: Context,
  kind: ImportKind,
  rows: readonly ImportValue[],
  o: TakeOptions,
): Promise<TakeOutcome[]> {
  switch (kind) {
    case 'faqs':
      return takeFaqs(ctx, rows as FaqRowInput[], o);
    case 'canned_responses':
      return takeCanned(ctx, rows as CannedRowInput[], o);
    case 'contacts':
      return takeContacts(ctx, rows as ContactRowInput[], o);
    case 'orders':
      return takeOrders(ctx, rows as OrderRowInput[], o);
  }
}
