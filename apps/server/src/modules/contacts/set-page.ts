import type { Context } from '../../platform/context/index.ts';
import type { Page } from './rows.ts';
import { updatePage } from './store.ts';

/** Where the contact is now, which also says that it is there. Too frequent to be an event. */
export const setPage = (ctx: Context, contactId: string, page: Page): Promise<void> =>
  updatePage(ctx, contactId, page);
