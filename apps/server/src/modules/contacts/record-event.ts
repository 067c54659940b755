import type { Attributes } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { newId } from '../../platform/ids.ts';
import { insertContactEvent } from './store.ts';

/** Something the contact did on the company's site. */
export const recordEvent = (
  ctx: Context,
  contactId: string,
  name: string,
  properties: Attributes,
): Promise<void> => insertContactEvent(ctx, { id: newId(), contactId, name, properties });
