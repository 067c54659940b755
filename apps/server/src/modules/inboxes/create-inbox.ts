import type { Channel, Inbox, InboxSettings } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { newId } from '../../platform/ids.ts';
import { newSecret } from '../../platform/secrets/index.ts';
import { record } from '../audit/index.ts';
import { refuseForeign } from './refuse-foreign.ts';
import { makeSecret } from './secret.ts';
import { defaultSettings, mergeSettings } from './settings.ts';
import { insertInbox } from './store.ts';
import { toInbox } from './to-inbox.ts';

export interface NewInbox {
  name: string;
  channel: Channel;
  settings?: Partial<InboxSettings>;
  /** Made unless told: 20 characters. */
  publicKey?: string;
}

export const createInbox = (ctx: Context, inbox: NewInbox): Promise<Inbox> =>
  transaction(ctx, async (tx) => {
    authorize(tx, 'inbox:update');
    const settings = mergeSettings(defaultSettings, inbox.settings ?? {}, ctx.locale);
    await refuseForeign(tx, settings);
    const id = newId();
    const row = {
      id,
      channel: inbox.channel,
      name: inbox.name,
      public_key: inbox.publicKey ?? newSecret(15),
      settings,
      created_at: tx.platform.clock.now(),
    };
    await insertInbox(tx, row, makeSecret(tx, id).sealed);
    await record(tx, {
      action: 'inbox.create',
      subject: { kind: 'inbox', id },
      details: { name: inbox.name, channel: inbox.channel },
    });
    tx.publish('inbox.updated', { inboxId: id });
    return toInbox({ ...row, account_id: tx.accountId });
  });
