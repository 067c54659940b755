import { isDeepStrictEqual } from 'node:util';
import type { Inbox, InboxSettings } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { record } from '../audit/index.ts';
import { refuseForeign } from './refuse-foreign.ts';
import { mergeSettings } from './settings.ts';
import { lockInbox, saveInbox } from './store.ts';
import { toInbox } from './to-inbox.ts';

export interface InboxChange {
  name?: string | undefined;
  settings?: Partial<InboxSettings> | undefined;
}

export const updateInbox = (ctx: Context, id: string, change: InboxChange): Promise<Inbox> =>
  transaction(ctx, async (tx) => {
    const row = await lockInbox(tx, id);
    if (!row) throw new Refusal('inbox_not_found');
    authorize(tx, 'inbox:update');
    const before = toInbox(row);
    const settings = mergeSettings(before.settings, change.settings ?? {}, ctx.locale);
    const after = { ...before, name: change.name ?? before.name, settings };
    const changed = changedNames(before, after);
    if (changed.length === 0) return before;
    await refuseForeign(tx, settings, changed);
    await saveInbox(tx, id, after);
    await record(tx, {
      action: 'inbox.update',
      subject: { kind: 'inbox', id },
      details: { changed },
    });
    tx.publish('inbox.updated', { inboxId: id });
    return after;
  });

function changedNames(before: Inbox, after: Inbox): string[] {
  const names = Object.keys(after.settings) as (keyof InboxSettings)[];
  const settings = names.filter((n) => !isDeepStrictEqual(before.settings[n], after.settings[n]));
  return before.name === after.name ? settings : ['name', ...settings];
}
